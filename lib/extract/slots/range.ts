import type { Range } from '../../facts/values.ts';
import type { SpokenLexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { between, countAt, durationOf, unitAt } from './count.ts';
import { leadDays } from './lead-days.ts';
import type { Span } from './span.ts';

/**
 * Finds spans between two lengths of time: `3–5 Werktage`, `2 to 4 days`, `24/48h`, `3 Tage bis 2 Wochen`.
 *
 * @example findRanges(tokenize('3–5 Werktage', none), lexicon)[0]?.value → {min: 'P3D', max: 'P5D', days: 'working'}
 */
export function findRanges(tokens: Tokens, lexicon: SpokenLexicon): Span<Range>[] {
  const spans: Span<Range>[] = [];
  for (let index = 0; index < tokens.words.length; index++) {
    const span = rangeAt(tokens, index, lexicon);
    if (!span) continue;
    spans.push(span);
    index = span.last - 1;
  }
  return spans;
}

function rangeAt(tokens: Tokens, index: number, lexicon: SpokenLexicon): Span<Range> | undefined {
  const low = countAt(tokens, index, lexicon);
  if (!low) return undefined;
  const lowUnit = unitAt(tokens, low.next, lexicon);
  const second = joinEnd(tokens, lowUnit?.next ?? low.next, lexicon);
  if (second === undefined) return undefined;
  const high = countAt(tokens, second, lexicon);
  const highUnit = high && unitAt(tokens, high.next, lexicon);
  if (!high || !highUnit) return undefined;
  const { unit, days = leadDays(tokens, index) } = highUnit.unit;
  const isRising = lowUnit && lowUnit.unit.unit !== unit ? true : low.value < high.value;
  if (!isRising || tokens.sentences[index] !== tokens.sentences[highUnit.next - 1]) return undefined;
  const min = durationOf(low.value, lowUnit?.unit.unit ?? unit);
  const max = durationOf(high.value, unit);
  return { first: index, last: highUnit.next, value: days ? { min, max, days } : { min, max } };
}

/** The word after what joins a range: a dash, a stroke, or a joining word. */
function joinEnd(tokens: Tokens, index: number, lexicon: SpokenLexicon): number | undefined {
  if (index >= tokens.words.length) return undefined;
  if (/^\s?[\p{Pd}/~〜～−]\s?$/u.test(between(tokens, index))) return index;
  for (const rest of lexicon.joins.get(tokens.words[index] ?? '') ?? []) {
    if (rest.every((word, offset) => tokens.words[index + 1 + offset] === word))
      return index + 1 + rest.length;
  }
  return undefined;
}
