import { Order, type OrderEvent } from './event.ts';

/**
 * An order with one more event at its end; the same order where it has an event of that id already.
 * Throws a ZodError where the order would no longer be one, e.g. beyond 500 events.
 *
 * @example appendEvent(order, { id: 'e2', type: 'delivered', day: '2026-11-02' }).events.length → 2
 */
export function appendEvent(order: Order, event: OrderEvent): Order {
  if (order.events.some(({ id }) => id === event.id)) return order;
  return Order.parse({ ...order, events: [...order.events, event] });
}
