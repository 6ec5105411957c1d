import type { Order } from './event.ts';

/**
 * Writes orders as the text of a file: one order as itself, several as a list of them.
 *
 * @example exportOrders([order]) → '{\n  "format": "recourse-order", …'
 */
export function exportOrders(orders: Order[]): string {
  const data = orders.length === 1 ? orders[0] : { format: 'recourse-orders', version: 1, orders };
  return `${JSON.stringify(data, null, 2)}\n`;
}
