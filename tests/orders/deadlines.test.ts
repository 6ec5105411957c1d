import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deadlinesOf } from '../../lib/orders/deadlines.ts';
import type { Order } from '../../lib/orders/event.ts';
import { STEPS, type Step } from '../../lib/orders/fold-events.ts';
import { setLocale } from '../../locales/strings.ts';
import { books, deadlineOf, orderOf, placed, returnTerms, rules } from './order-of.ts';

const delivered = (day: string, changes = {}) => orderOf(placed(changes), ['delivered', day]);

describe('an order in Germany', () => {
  it('has the deadlines of German law where it refines that of the Union', () => {
    const { deadlines, gap } = deadlinesOf(delivered('2026-10-31'), books('2026-11-05'));
    expect(gap).toBeNull();
    expect(deadlines.map(({ rule, safeDay, lastDay, state }) => [rule, safeDay, lastDay, state])).toEqual([
      ['de/withdrawal-goods', '2026-11-14', '2026-11-16', 'open'],
      ['de/delivery-default', '2026-11-27', '2026-11-27', 'done'],
      ['de/claims-for-defects', '2028-10-31', '2028-10-31', 'open'],
      ['de/refund-after-withdrawal', null, null, 'waiting'],
      ['de/send-back', null, null, 'waiting'],
    ]);
  });

  it('tells how it was counted, what to do, and by which article', () => {
    const withdrawal = deadlineOf(delivered('2026-10-31'), 'de/withdrawal-goods', '2026-11-05');
    expect(withdrawal).toMatchObject({ id: 'o1/de/withdrawal-goods', name: 'Withdrawal', todo: 'Withdraw' });
    expect(withdrawal.why).toBe(
      '14 days from delivery on Saturday, 31 October 2026; that day does not count. That is Saturday, 14 November 2026. ' +
        'Days off move it: Saturday, 14 November 2026; Sunday, 15 November 2026. The last day is Monday, 16 November 2026.',
    );
    expect(withdrawal.sources[0]?.law).toBe('BGB §§ 312g (1), 355, 356 (2)');
  });

  it('is told of in German, and in English where the language is not known', () => {
    const name = (language: string) => {
      setLocale(language);
      return deadlinesOf(delivered('2026-10-31'), books('2026-11-05', { language })).deadlines[0];
    };
    onTestFinished(() => setLocale('en'));
    expect(name('de-AT')).toMatchObject({ name: 'Widerruf' });
    expect(name('de-AT')?.why).toContain(
      '14 Tage ab der Lieferung am Samstag, 31. Oktober 2026; dieser Tag zählt nicht mit.',
    );
    expect(name('xx')?.name).toBe('Withdrawal');
  });

  it('says how far a regional holiday may move a day, and does not move it', () => {
    const withdrawal = deadlineOf(delivered('2026-12-23'), 'de/withdrawal-goods', '2027-01-07');
    expect(withdrawal).toMatchObject({ lastDay: '2027-01-06', overdueFrom: '2027-01-08', state: 'due' });
    expect(withdrawal.why).toContain(
      'Where a regional holiday falls into it, it may be Thursday, 7 January 2027.',
    );
  });
});

describe('an order elsewhere', () => {
  it.each([
    ['AT', 'eu/withdrawal-goods', '2026-11-14', '2026-11-16'],
    ['IE', 'eu/withdrawal-goods-ireland', '2026-11-13', '2026-11-13'],
  ])('in %s goes by %s', (market, rule, safeDay, lastDay) => {
    expect(deadlineOf(delivered('2026-10-31', { market }), rule, '2026-11-05')).toMatchObject({
      safeDay,
      lastDay,
    });
  });

  it('goes by the holidays of its own country', () => {
    const order = delivered('2026-12-17', { market: 'DK' });
    expect(deadlineOf(order, 'eu/withdrawal-goods', '2026-12-20').lastDay).toBe('2027-01-04');
  });

  it.each([
    ['CA-ON', '2027-02-16'],
    ['CA-QC', '2027-02-15'],
  ])('in %s goes by the days off of that part, or else of the country', (market, lastDay) => {
    const rule = rules.find(({ pack, rule }) => `${pack.id}/${rule.id}` === 'eu/withdrawal-goods');
    if (!rule) throw new Error('the rule is gone');
    const canadian = [{ ...rule, pack: { ...rule.pack, id: 'ca', markets: ['CA'] } }];
    // Family Day, 15 February 2027, is kept in Ontario alone.
    const { deadlines } = deadlinesOf(
      delivered('2027-02-01', { market }),
      books('2027-02-02', { rules: canadian }),
    );
    expect(deadlines.map((deadline) => [deadline.rule, deadline.lastDay])).toEqual([
      ['ca/withdrawal-goods', lastDay],
    ]);
  });

  it.each([
    ['DE-BY', '2027-01-07'],
    ['DE-NI', '2027-01-06'],
    ['DE-XX', '2027-01-06'],
  ])('in %s goes by the law of the country and the holidays of the part', (market, lastDay) => {
    const withdrawal = deadlineOf(delivered('2026-12-23', { market }), 'de/withdrawal-goods', '2026-12-28');
    expect(withdrawal.lastDay).toBe(lastDay);
  });

  it('has none where no pack knows the country, and says so', () => {
    expect(deadlinesOf(delivered('2026-10-31', { market: 'US' }), books('2026-11-05'))).toEqual({
      deadlines: [],
      gap: 'unknown-market',
    });
  });

  it('from before the law has none', () => {
    expect(deadlinesOf(orderOf(placed({ day: '2014-06-12' })), books('2026-11-05')).gap).toBe(
      'unknown-market',
    );
    expect(deadlinesOf(orderOf(placed({ day: '2014-06-13' })), books('2026-11-05')).gap).toBeNull();
  });

  it('that was removed, or was never placed, has none', () => {
    const removed = orderOf(placed(), { id: 'r', type: 'removed', day: '2026-11-01' });
    expect(deadlinesOf(removed, books('2026-11-05'))).toEqual({ deadlines: [], gap: 'removed' });
    expect(deadlinesOf(orderOf(['delivered', '2026-11-01']), books('2026-11-05')).gap).toBe('not-placed');
  });
});

describe('the state of a deadline', () => {
  it.each<[string, Order, string, string, string]>([
    ['waits while nothing was delivered', orderOf(placed()), 'de/withdrawal-goods', '2026-11-30', 'waiting'],
    ['waits for a delivery to come', delivered('2026-12-01'), 'de/withdrawal-goods', '2026-11-30', 'waiting'],
    [
      'is open before the last three days',
      delivered('2026-11-02'),
      'de/withdrawal-goods',
      '2026-11-13',
      'open',
    ],
    ['is due in the last three days', delivered('2026-11-02'), 'de/withdrawal-goods', '2026-11-14', 'due'],
    ['is due on the last day', delivered('2026-10-31'), 'de/withdrawal-goods', '2026-11-16', 'due'],
    ['is overdue the day after', delivered('2026-10-31'), 'de/withdrawal-goods', '2026-11-17', 'overdue'],
    [
      'is done when it was used',
      orderOf(placed(), ['delivered', '2026-10-31'], ['withdrawn', '2026-11-16']),
      'de/withdrawal-goods',
      '2026-12-24',
      'done',
    ],
    [
      'is done when it was used before it began',
      orderOf(placed(), ['withdrawn', '2026-10-30']),
      'de/withdrawal-goods',
      '2026-10-30',
      'done',
    ],
    [
      'is not done by what happens later than the day asked about',
      orderOf(placed(), ['delivered', '2026-10-31'], ['withdrawn', '2026-11-10']),
      'de/withdrawal-goods',
      '2026-11-05',
      'open',
    ],
    [
      'of a delivery is overdue after 30 days',
      orderOf(placed()),
      'de/delivery-default',
      '2026-11-28',
      'overdue',
    ],
  ])('%s', (_, order, rule, on, state) => {
    expect(deadlineOf(order, rule, on).state).toBe(state);
  });
});

describe('a refund', () => {
  const refund = 'de/refund-after-withdrawal';
  const withdrawn = [placed(), ['delivered', '2026-10-31'], ['withdrawn', '2026-11-06']] as const;

  it('may wait for the goods: it is never overdue before they are sent', () => {
    const deadline = deadlineOf(orderOf(...withdrawn), refund, '2027-05-01');
    expect(deadline).toMatchObject({ safeDay: '2026-11-20', state: 'open', overdueFrom: null });
    expect(deadline.why).toContain('The shop may wait for sending back.');
  });

  it('is overdue after its day once they are sent', () => {
    const sent = orderOf(...withdrawn, ['sent-back', '2026-11-10']);
    expect(deadlineOf(sent, refund, '2026-11-20').state).toBe('due');
    expect(deadlineOf(sent, refund, '2026-11-21')).toMatchObject({
      state: 'overdue',
      overdueFrom: '2026-11-21',
    });
  });

  it('is not overdue on the very day on which they are sent late', () => {
    const sent = orderOf(...withdrawn, ['sent-back', '2026-11-25']);
    expect(deadlineOf(sent, refund, '2026-11-24').state).toBe('open');
    expect(deadlineOf(sent, refund, '2026-11-25').state).toBe('due');
    expect(deadlineOf(sent, refund, '2026-11-26').state).toBe('overdue');
  });

  it('goes by the holidays of the seller, where the terms tell the country', () => {
    const terms = returnTerms('P14D', 'delivery', 'DK');
    const order = orderOf(placed({ terms }), ['withdrawn', '2026-12-10']);
    // 24 December is a working day in Germany, and treated as a holiday in Denmark.
    expect(deadlineOf(order, refund, '2026-12-12').lastDay).toBe('2026-12-28');
    expect(deadlineOf(orderOf(placed(), ['withdrawn', '2026-12-10']), refund, '2026-12-12').lastDay).toBe(
      '2026-12-24',
    );
  });
});

describe('the deadlines of any order', () => {
  const anyDay = fc
    .integer({ min: 0, max: 90 })
    .map((days) => Temporal.PlainDate.from('2026-10-28').add({ days }).toString());
  const anyStep = fc.constantFrom(
    ...STEPS.filter((step): step is Exclude<Step, 'placed'> => step !== 'placed'),
  );
  const anyOrder = fc
    .array(fc.tuple(anyStep, anyDay), { maxLength: 6 })
    .map((steps) => orderOf(placed({ terms: returnTerms('P30D', 'dispatch') }), ...steps));

  it('are five of the law and one of the shop, and each has a day once it has begun', () => {
    fc.assert(
      fc.property(anyOrder, anyDay, (order, on) => {
        const { deadlines } = deadlinesOf(order, books(on));
        expect(deadlines).toHaveLength(6);
        for (const { state, safeDay, lastDay, why } of deadlines) {
          if (state !== 'waiting' && state !== 'done') expect(safeDay).not.toBeNull();
          expect((safeDay ?? '') <= (lastDay ?? '')).toBe(true);
          expect(why).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });

  it('never call a shop late on or before its last day, nor before the goods are on their way', () => {
    fc.assert(
      fc.property(anyOrder, anyDay, (order, on) => {
        const late = deadlinesOf(order, books(on)).deadlines.filter(
          ({ who, state }) => who === 'seller' && state === 'overdue',
        );
        for (const { lastDay, rule } of late) {
          expect(on > (lastDay ?? on)).toBe(true);
          const isSent = order.events.some(({ type, day }) => type === 'sent-back' && day < on);
          expect(rule === 'de/delivery-default' || isSent).toBe(true);
        }
      }),
    );
  });
});
