import type { OrderView } from './order-view.ts';

/** Text as it is compared in a search: without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The orders that have every word of the query in shop, seller, things or number.
 *
 * @example searchOrders(orders, 'kopfhorer klang')
 */
export function searchOrders(orders: readonly OrderView[], query: string): OrderView[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return orders.filter(({ shop, seller, number, name, items }) => {
    const text = folded([shop, seller, number, name, ...items.map((item) => item.name)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
