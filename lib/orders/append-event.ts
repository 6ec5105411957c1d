import type { Order, OrderEvent } from './event.ts';
import { parseOrder } from './parse-order.ts';

/**
 * An order with one more event at its end; the same order where it has an event of that id already.
 * Throws an Error with the place where the order would no longer be one, e.g. beyond 500 events.
 *
 * @example appendEvent(order, { id: 'e2', type: 'delivered', day: '2026-11-02' }).events.length → 2
 */
export function appendEvent(order: Order, event: OrderEvent): Order {
  if (order.events.some(({ id }) => id === event.id)) return order;
  const parsed = parseOrder({ ...order, events: [...order.events, event] });
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.order;
}
