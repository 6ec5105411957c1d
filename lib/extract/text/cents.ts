import type { Money } from '../../facts/values.ts';

/**
 * An amount in hundredths of its unit, a whole number, so that sums come out exactly.
 *
 * @example cents({ amount: '13.80', currency: 'EUR' }) // 1380
 */
export function cents({ amount }: Money): number {
  return Math.round(Number(amount) * 100);
}
