import { describe, expect, it } from 'vitest';
import { comingBars, TODAY_PLACE, ticks } from '../../../components/orders/coming-bars.ts';
import { figuresOf } from '../../../components/orders/figures-of.ts';
import { isPressing } from '../../../components/orders/next-deadline.ts';
import { searchOrders } from '../../../components/orders/search-orders.ts';
import { sumMoney } from '../../../components/orders/sum-money.ts';
import { ORDERS } from '../samples/orders.ts';
import { TODAY } from '../samples/popup.ts';

describe('figuresOf', () => {
  it('counts what runs, and nothing that waits', () => {
    expect(figuresOf(ORDERS)).toEqual({
      sendBack: { amounts: [{ amount: '318', currency: 'EUR' }], count: 2, firstDay: '2026-11-16' },
      awaited: { amounts: [{ amount: '54.50', currency: 'EUR' }], shops: 1, firstDay: '2026-11-11' },
      guarantee: { items: 2, firstDay: '2028-05-06' },
    });
  });

  it('counts an order once, however many of its days run', () => {
    const [order] = ORDERS;
    const twice = order && { ...order, deadlines: [...order.deadlines, ...order.deadlines] };
    expect(figuresOf(twice ? [twice] : []).sendBack).toMatchObject({
      count: 1,
      amounts: [{ amount: '129' }],
    });
  });
});

describe('sumMoney', () => {
  it.each([
    ['nothing', [], []],
    ['decimals, exactly', ['0.1', '0.2'], ['0.3']],
    ['different decimals', ['94.80', '5'], ['99.80']],
    ['money that went back', ['10.00', '-12.5'], ['-2.50']],
    ['cents below one', ['0.02', '0.03'], ['0.05']],
  ])('%s', (_name, amounts, sums) => {
    const euros = (list: string[]) => list.map((amount) => ({ amount, currency: 'EUR' }));
    expect(sumMoney(euros(amounts))).toEqual(euros(sums));
  });

  it('keeps currencies apart', () => {
    const amounts = [
      { amount: '1', currency: 'EUR' },
      { amount: '2', currency: 'CHF' },
      { amount: '3', currency: 'EUR' },
    ];
    expect(sumMoney(amounts)).toEqual([
      { amount: '4', currency: 'EUR' },
      { amount: '2', currency: 'CHF' },
    ]);
  });
});

describe('comingBars', () => {
  const bars = comingBars(ORDERS, TODAY);

  it('has the most urgent first', () => {
    expect(bars.map(({ deadline }) => deadline.orderId)).toEqual(['kettle', 'headphones', 'boots']);
  });

  it('reaches from today to the day, or from the day to today', () => {
    const [late, soon] = bars;
    expect((late?.start ?? 0) + (late?.length ?? 0)).toBeCloseTo(TODAY_PLACE);
    expect(soon?.start).toBe(TODAY_PLACE);
    expect(soon?.length).toBeCloseTo((3 / 63) * 100, 0);
  });

  it('never leaves the picture, and leaves out what is further ahead', () => {
    const [order] = ORDERS;
    if (!order?.next) throw new Error('the first sample has a deadline');
    const at = (day: string, daysLeft: number) => [
      { ...order, next: { ...order.next, day, daysLeft } as never },
    ];
    expect(comingBars(at('2026-01-01', -316), TODAY)).toMatchObject([{ start: 0, length: TODAY_PLACE }]);
    expect(comingBars(at('2027-03-01', 108), TODAY)).toEqual([]);
  });
});

describe('ticks', () => {
  it('are Mondays, in order, none beside today', () => {
    expect(ticks(TODAY).map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-14', '2026-12-28']);
  });
});

describe('searchOrders', () => {
  it.each([
    ['', 5],
    ['KLANG', 1],
    ['kw-55120', 1],
    ['wool comb', 1],
    ['wollhaus headphones', 0],
    ['.example', 5],
  ])('“%s” finds %i', (query, count) => {
    expect(searchOrders(ORDERS, query)).toHaveLength(count);
  });

  it('does not mind accents', () => {
    const [order] = ORDERS;
    const found = order && searchOrders([{ ...order, name: 'Kopfhörer' }], 'kopfhorer');
    expect(found).toHaveLength(1);
  });
});

describe('isPressing', () => {
  it.each([
    ['a week of the buyer', 'buyer', 7, true],
    ['more than a week of the buyer', 'buyer', 8, false],
    ['money that is not due yet', 'seller', 0, false],
    ['money that is overdue', 'seller', -1, true],
  ] as const)('%s', (_name, who, daysLeft, pressing) => {
    expect(isPressing({ who, daysLeft })).toBe(pressing);
  });
});
