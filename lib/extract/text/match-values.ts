import type { Path } from '../../facts/paths.ts';
import type { Block } from '../../facts/snapshot.ts';
import { giveValue } from './given.ts';
import { quoteOf } from './quote.ts';
import type { Locale } from './slots.ts';
import type { Match } from './verify.ts';
import type { View } from './view.ts';

/** What a phrase says where it stands. */
export interface MatchValues {
  /** The sentence around it; without one it says nothing. */
  quote: string;
  values: readonly (readonly [path: Path, value: unknown])[];
}

/**
 * The values that a phrase gives where it stands in a block, with the sentence that proves them.
 *
 * @example matchValues(match, view, block, locale).values // [['returns.window', { length: 'P14D' }]]
 */
export function matchValues(match: Match, view: View, block: Block, locale: Locale): MatchValues {
  const { starts, ends, text } = view.tokens;
  const words = text.slice(starts[Math.max(match.first, view.own)], ends[match.last - 1]);
  const quote = quoteOf(view, block, match.first, match.last);
  if (quote === '') return { quote, values: [] };
  const values = match.phrase.gives.flatMap(([path, given]) => {
    const value = giveValue(path, given, match.slots, { words, sentence: quote }, locale);
    return value === undefined ? [] : [[path, value] as const];
  });
  return { quote, values };
}
