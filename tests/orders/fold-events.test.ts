import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../lib/orders/fold-events.ts';
import { orderOf, placed } from './order-of.ts';

describe('the state of an order', () => {
  it('is what was placed and how far it went', () => {
    const state = foldEvents(orderOf(placed(), ['dispatched', '2026-10-29'], ['delivered', '2026-10-31']));
    expect(state).toMatchObject({ status: 'delivered', deliveredOn: '2026-10-31', removed: false });
    expect(state.placed?.shop).toBe('shop.example');
    expect(state.days).toEqual({ placed: '2026-10-28', dispatched: '2026-10-29', delivered: '2026-10-31' });
  });

  it('is known by days, not by the order in which the events were entered', () => {
    const state = foldEvents(orderOf(placed(), ['delivered', '2026-10-31'], ['dispatched', '2026-10-29']));
    expect(state.status).toBe('delivered');
    expect(state.events.map(({ type }) => type)).toEqual(['placed', 'dispatched', 'delivered']);
  });

  it('stays withdrawn when the parcel arrives after that', () => {
    const state = foldEvents(orderOf(placed(), ['withdrawn', '2026-10-29'], ['delivered', '2026-10-31']));
    expect(state.status).toBe('withdrawn');
  });

  it('takes the last of several deliveries and the first of several refunds', () => {
    const state = foldEvents(
      orderOf(
        placed(),
        ['delivered', '2026-11-03'],
        ['delivered', '2026-11-09'],
        ['refunded', '2026-11-20'],
        ['refunded', '2026-11-22'],
      ),
    );
    expect(state.deliveredOn).toBe('2026-11-09');
    expect(state.days.refunded).toBe('2026-11-20');
  });

  it('leaves out what was taken back, and knows it again when that was taken back', () => {
    const removed = { id: 'r', type: 'removed', day: '2026-11-01' } as const;
    const undone = { id: 'u', type: 'undone', day: '2026-11-01', event: 'r' } as const;
    const redone = { id: 'v', type: 'undone', day: '2026-11-02', event: 'u' } as const;
    expect(foldEvents(orderOf(placed(), removed)).removed).toBe(true);
    expect(foldEvents(orderOf(placed(), removed, undone)).removed).toBe(false);
    expect(foldEvents(orderOf(placed(), removed, undone, redone)).removed).toBe(true);
    expect(foldEvents(orderOf(placed(), undone, removed)).removed).toBe(true);
  });

  it('has no purchase where that was taken back', () => {
    const state = foldEvents(orderOf(placed(), { id: 'u', type: 'undone', day: '2026-10-28', event: 'e1' }));
    expect([state.placed, state.status, state.events]).toEqual([null, null, []]);
  });

  it('does not change the order', () => {
    const order = orderOf(placed(), ['delivered', '2026-10-31'], ['dispatched', '2026-10-29']);
    const before = structuredClone(order);
    foldEvents(order);
    expect(order).toEqual(before);
  });
});
