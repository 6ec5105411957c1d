import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/orders/deadlines.ts';
import { books, deadlineOf, orderOf, placed, returnTerms } from './order-of.ts';

const delivered = (day: string, changes = {}) => orderOf(placed(changes), ['delivered', day]);

describe('the shop’s own return window', () => {
  const window = 'shop/return-window';

  it('stands beside the withdrawal of the law, with the shop’s words', () => {
    const order = delivered('2026-10-31', { terms: returnTerms('P100D', 'delivery') });
    expect(deadlineOf(order, 'de/withdrawal-goods', '2026-11-05').safeDay).toBe('2026-11-14');
    expect(deadlineOf(order, window, '2026-11-05')).toMatchObject({
      safeDay: '2027-02-08',
      lastDay: '2027-02-08',
      kind: 'promise',
      quote: { quote: '30 Tage Rückgaberecht' },
    });
  });

  it('runs from the order where the shop says so', () => {
    const order = orderOf(placed({ terms: returnTerms('P1M', 'order') }));
    expect(deadlineOf(order, window, '2026-11-05')).toMatchObject({ safeDay: '2026-11-28', state: 'open' });
  });

  it('runs from the order, and says why, where the shop does not say from when', () => {
    const order = delivered('2026-10-31', { terms: returnTerms('P30D') });
    const deadline = deadlineOf(order, window, '2026-11-05');
    expect(deadline.safeDay).toBe('2026-11-27');
    expect(deadline.why).toContain('The shop does not say from when');
  });

  it('is there where no pack knows the country', () => {
    const order = delivered('2026-10-31', { market: 'US', terms: returnTerms('P30D', 'delivery') });
    const { deadlines, gap } = deadlinesOf(order, books('2026-11-05'));
    expect([deadlines.map(({ rule }) => rule), gap]).toEqual([[window], 'unknown-market']);
  });

  it.each(['P14D', 'P2W', 'P7D', 'P0D', 'P11Y', 'P9999D', 'P1M3D', 'P1.5M', 'PT48H'])(
    'of %s is no promise to count',
    (length) => {
      const order = delivered('2026-10-31', { terms: returnTerms(length, 'delivery') });
      expect(deadlinesOf(order, books('2026-11-05')).deadlines.map(({ rule }) => rule)).not.toContain(window);
    },
  );
});
