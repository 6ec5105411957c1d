import { describe, expect, it } from 'vitest';
import { type Candidate, candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { settleTerms } from '../../../lib/extract/text/settle-terms.ts';
import type { Path, ValueOf } from '../../../lib/facts/paths.ts';

const EUR = (amount: string) => ({ amount, currency: 'EUR' });

function reading<P extends Path>(path: P, value: ValueOf<P>, weight = 0.6): Candidate<P> {
  const evidence = evidenceOf('text', 'what the page says', 'https://shop.example/', `block:${weight}`);
  return candidate(path, value, evidence, weight);
}

function best(candidates: readonly Candidate[], path: Path): unknown {
  const readings = settleTerms(candidates).filter((one) => one.path === path);
  return readings.toSorted((a, b) => b.weight - a.weight)[0]?.value;
}

describe('settleTerms', () => {
  it('puts the longer of two return windows first', () => {
    const windows = [
      reading('returns.window', { length: 'P14D' }),
      reading('returns.window', { length: 'P1M' }, 0.55),
    ];
    expect(best(windows, 'returns.window')).toEqual({ length: 'P1M' });
  });

  it('keeps a window that is much better told', () => {
    const windows = [
      reading('returns.window', { length: 'P14D' }, 0.8),
      reading('returns.window', { length: 'P60D' }, 0.5),
    ];
    expect(best(windows, 'returns.window')).toEqual({ length: 'P14D' });
  });

  it('takes no guarantee of years for a return window', () => {
    expect(settleTerms([reading('returns.window', { length: 'P2Y' })])).toEqual([]);
  });

  it.each([
    ['a voucher', 'refund.voucherOnly'],
    ['another piece', 'returns.exchange'],
  ] as const)('refuses no returns that are taken back for %s', (_, path) => {
    const refusal = reading('returns.accepted', false);
    expect(best([refusal], 'returns.accepted')).toBe(false);
    expect(best([refusal, reading(path, true)], 'returns.accepted')).toBeUndefined();
    expect(best([refusal, reading(path, false)], 'returns.accepted')).toBe(false);
  });

  it('takes no time for a window that stands beside a refusal', () => {
    const refusal = reading('returns.accepted', false);
    const beside = reading('returns.window', { length: 'P7D' });
    const apart = reading('returns.window', { length: 'P30D' }, 0.55);
    expect(best([refusal, beside], 'returns.window')).toBeUndefined();
    expect(best([refusal, apart], 'returns.window')).toEqual({ length: 'P30D' });
    expect(best([beside], 'returns.window')).toEqual({ length: 'P7D' });
  });

  it('takes no hours for a return window', () => {
    expect(settleTerms([reading('returns.window', { length: 'PT48H' })])).toEqual([]);
  });

  it('takes no start from the words of what is no window, but from other words', () => {
    const hours = reading('returns.window', { length: 'PT24H' });
    expect(settleTerms([hours, reading('returns.starts', 'delivery')])).toEqual([]);
    expect(settleTerms([hours, reading('returns.starts', 'delivery', 0.5)])).toHaveLength(1);
  });

  it('puts the lower of two values first from which delivery is free', () => {
    const values = [reading('delivery.freeFrom', EUR('500')), reading('delivery.freeFrom', EUR('50'))];
    expect(best(values, 'delivery.freeFrom')).toEqual(EUR('50'));
  });

  it('does not call delivery free that is free from a value on', () => {
    const told = [
      reading('delivery.freeFrom', EUR('50')),
      reading('delivery.cost', EUR('0'), 0.5),
      reading('delivery.cost', EUR('4.90')),
    ];
    expect(best(told, 'delivery.cost')).toEqual(EUR('4.90'));
    expect(settleTerms(told)).toHaveLength(2);
  });

  it('believes the sums of a cart', () => {
    const told = [reading('delivery.freeFrom', EUR('50')), reading('delivery.cost', EUR('0'), 0.5)];
    expect(settleTerms(told, 'cart')).toHaveLength(2);
  });

  it('leaves free delivery without a threshold as it is', () => {
    const told = [reading('delivery.cost', EUR('0'), 0.5)];
    expect(settleTerms(told)).toEqual(told);
  });

  it('goes by what is said more often of the tax', () => {
    const told = [
      reading('price.taxIncluded', true),
      reading('price.taxIncluded', false, 0.5),
      reading('price.taxIncluded', false, 0.5),
    ];
    expect(best(told, 'price.taxIncluded')).toBe(false);
  });
});
