import { findNumbers, readAmount } from './amount.ts';

/**
 * Finds shares in per cent, as decimal strings.
 *
 * @example findPercents('inkl. 19 % MwSt.') → [{start: 6, end: 10, value: '19'}]
 */
export function findPercents(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  for (const number of findNumbers(text)) {
    const sign = /^\s?[%％٪]/.exec(text.slice(number.end, number.end + 2));
    const value = sign && readAmount(number.written, null);
    if (sign && value) spans.push({ start: number.start, end: number.end + sign[0].length, value });
  }
  return spans;
}
