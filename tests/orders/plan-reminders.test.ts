import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/orders/deadlines.ts';
import type { Order } from '../../lib/orders/event.ts';
import { planReminders } from '../../lib/orders/plan-reminders.ts';
import { books, orderOf, placed } from './order-of.ts';

/** Plans the reminders of an order on a day, as strings that a table can hold. */
function plan(order: Order, today: string, told: string[] = []) {
  const { deadlines } = deadlinesOf(order, books(today));
  const { dueNow, nextDay } = planReminders(deadlines, Temporal.PlainDate.from(today), new Set(told));
  return {
    now: dueNow.map(({ occasion, deadline }) => `${occasion} ${deadline.rule}`),
    settles: dueNow.flatMap(({ settles }) => settles),
    next: nextDay?.toString() ?? null,
  };
}

const order = orderOf(placed(), ['delivered', '2026-11-02']);
const early = 'o1/de/withdrawal-goods/2026-11-16/3';
const last = 'o1/de/withdrawal-goods/2026-11-16/0';

describe('the plan of reminders', () => {
  it('wakes up on the day of the first reminder', () => {
    expect(plan(order, '2026-11-05')).toEqual({ now: [], settles: [], next: '2026-11-13' });
  });

  it('tells a reminder on its day, and knows the next', () => {
    const due = plan(order, '2026-11-13');
    expect(due).toEqual({ now: ['ahead de/withdrawal-goods'], settles: [early], next: '2026-11-16' });
  });

  it('tells nothing twice', () => {
    expect(plan(order, '2026-11-13', [early])).toEqual({ now: [], settles: [], next: '2026-11-16' });
    expect(plan(order, '2026-11-15', [early]).now).toEqual([]);
  });

  it('tells what was missed once, not once for each reminder or day', () => {
    const missed = plan(order, '2026-11-20');
    expect(missed.now).toEqual(['missed de/withdrawal-goods']);
    expect(missed.settles.toSorted()).toEqual([last, early]);
    expect(plan(order, '2026-11-21', missed.settles).now).toEqual([]);
  });

  it('tells a late one as still ahead while the day has not passed', () => {
    expect(plan(order, '2026-11-15').now).toEqual(['ahead de/withdrawal-goods']);
  });

  it('is silent about days that passed long ago', () => {
    expect(plan(order, '2026-12-16').now).toEqual(['missed de/withdrawal-goods']);
    expect(plan(order, '2026-12-17').now).toEqual([]);
  });

  it('is made anew when the day of delivery was corrected', () => {
    const corrected = orderOf(
      ...order.events,
      { id: 'u', type: 'undone', day: '2026-11-10', event: 'e2' },
      { id: 'd', type: 'delivered', day: '2026-11-04' },
    );
    expect(plan(corrected, '2026-11-15', [early, last]).now).toEqual(['ahead de/withdrawal-goods']);
  });

  it('is silent about what is done, or removed', () => {
    const kept = orderOf(...order.events, { id: 'k', type: 'kept', day: '2026-11-05' });
    expect(plan(kept, '2026-11-16')).toEqual({ now: [], settles: [], next: '2028-10-03' });
    const removed = orderOf(...order.events, { id: 'r', type: 'removed', day: '2026-11-05' });
    expect(plan(removed, '2026-11-16')).toEqual({ now: [], settles: [], next: null });
  });

  it('tells that the shop is late on the day after its last day', () => {
    const undelivered = orderOf(placed());
    expect(plan(undelivered, '2026-11-01')).toEqual({ now: [], settles: [], next: '2026-11-28' });
    expect(plan(undelivered, '2026-11-28').now).toEqual(['overdue de/delivery-default']);
  });

  it('does not call a refund late before the goods are sent', () => {
    const withdrawn = orderOf(placed(), ['delivered', '2026-11-02'], ['withdrawn', '2026-11-06']);
    expect(plan(withdrawn, '2026-11-30').now).toEqual(['missed de/send-back']);
    const sent = orderOf(...withdrawn.events, { id: 's', type: 'sent-back', day: '2026-11-30' });
    expect(plan(sent, '2026-11-30')).toEqual({ now: [], settles: [], next: '2026-12-01' });
    expect(plan(sent, '2026-12-01').now).toEqual(['overdue de/refund-after-withdrawal']);
  });
});
