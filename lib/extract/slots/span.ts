import type { Tokens } from '../text/tokens.ts';

/** A value that stands on the words `first` up to `last` (exclusive) of a text. */
export interface Span<T> {
  first: number;
  last: number;
  value: T;
}

/**
 * Turns places in a text (UTF-16 units, in order, apart from each other) into places among its words.
 *
 * @example toSpans(tokens, [{start: 3, end: 9, value: 'x'}])
 */
export function toSpans<T>(
  tokens: Tokens,
  places: readonly { start: number; end: number; value: T }[],
): Span<T>[] {
  const spans: Span<T>[] = [];
  let token = 0;
  for (const { start, end, value } of places) {
    while (token < tokens.words.length && (tokens.ends[token] ?? 0) <= start) token++;
    const first = token;
    while (token < tokens.words.length && (tokens.starts[token] ?? 0) < end) token++;
    if (token > first) spans.push({ first, last: token, value });
  }
  return spans;
}
