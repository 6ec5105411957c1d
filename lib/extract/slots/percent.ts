import { findNumbers, readAmount } from './amount.ts';

/**
 * Finds shares in per cent, as decimal strings.
 *
 * @example findPercents('inkl. 19 % MwSt.') → [{start: 6, end: 10, value: '19'}]
 */
export function findPercents(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  for (const number of findNumbers(text)) {
    const [behind] = /^[\s\u200e\u200f]{0,2}[%％٪]/.exec(text.slice(number.end, number.end + 3)) ?? [];
    // Turkish and Basque write `%19`; what stands before the sign must not be another number.
    const isBefore =
      behind === undefined && /(?:^|[^\p{L}\p{N}%])%$/u.test(text.slice(0, number.start).slice(-2));
    const value = readAmount(number.written, null);
    if (value === null || (behind === undefined && !isBefore)) continue;
    const start = isBefore ? number.start - 1 : number.start;
    spans.push({ start, end: number.end + (behind?.length ?? 0), value });
  }
  return spans;
}
