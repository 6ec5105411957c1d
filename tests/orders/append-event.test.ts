import { describe, expect, it } from 'vitest';
import { appendEvent } from '../../lib/orders/append-event.ts';
import { orderOf, placed } from './order-of.ts';

const delivered = { id: 'e2', type: 'delivered', day: '2026-10-31' } as const;

describe('an event', () => {
  it('is added at the end, and the order that was given stays as it is', () => {
    const order = orderOf(placed());
    expect(appendEvent(order, delivered).events).toEqual([placed(), delivered]);
    expect(order.events).toHaveLength(1);
  });

  it('is added once, however often it comes', () => {
    const once = appendEvent(orderOf(placed()), delivered);
    expect(appendEvent(once, { ...delivered, day: '2026-11-01' })).toBe(once);
  });

  it('is refused beyond the five hundredth', () => {
    const full = orderOf(
      placed(),
      ...Array.from({ length: 499 }, () => ['delivered', '2026-10-31'] as const),
    );
    expect(() => appendEvent(full, { ...delivered, id: 'e501' })).toThrow();
  });
});
