import type { Period } from '../../facts/values.ts';
import type { SpokenLexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { countAt, durationOf, fixedAt, unitAt } from './count.ts';
import { leadDays } from './lead-days.ts';
import { findRanges } from './range.ts';
import type { Span } from './span.ts';

/**
 * Finds single lengths of time: `14 Tage`, `vierzehn Tagen`, `30-day`, `24 h`, `deux ans`, and words that are one, as
 * `fortnight`.
 *
 * The ends of a range are no periods of their own.
 *
 * @example findPeriods(tokenize('14 Tage', none), lexicon)[0]?.value → {length: 'P14D'}
 */
export function findPeriods(tokens: Tokens, lexicon: SpokenLexicon): Span<Period>[] {
  const spans: Span<Period>[] = [];
  const ranges = findRanges(tokens, lexicon);
  let range = 0;
  for (let index = 0; index < tokens.words.length; index++) {
    while ((ranges[range]?.last ?? Number.POSITIVE_INFINITY) <= index) range++;
    if ((ranges[range]?.first ?? Number.POSITIVE_INFINITY) <= index) continue;
    const fixed = fixedAt(tokens, index, lexicon);
    if (fixed) {
      spans.push({ first: index, last: fixed.next, value: { length: fixed.length } });
      index = fixed.next - 1;
      continue;
    }
    const count = countAt(tokens, index, lexicon);
    const end = count && unitAt(tokens, count.next, lexicon);
    if (!count || !end) continue;
    const length = durationOf(count.value, end.unit.unit);
    const days = end.unit.days ?? leadDays(tokens, index);
    const value = days ? { length, days } : { length };
    spans.push({ first: index, last: end.next, value });
    index = end.next - 1;
  }
  return spans;
}
