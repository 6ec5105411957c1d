import type { Step } from '../components/orders/orders-state.ts';
import type { OrderEntry } from '../components/popup/order-draft.ts';
import type { Dossier } from '../lib/facts/dossier.ts';
import type { Order, OrderEvent } from '../lib/orders/event.ts';
import { exportOrders } from '../lib/orders/export-orders.ts';
import { foldEvents } from '../lib/orders/fold-events.ts';
import { importOrders } from '../lib/orders/import-orders.ts';
import { keptTerms } from '../lib/orders/kept-terms.ts';
import { type OrderStore, openStore } from '../lib/orders/store.ts';
import { orderBooks } from './order-books.ts';
import { orderName, viewOrder } from './order-view.ts';
import type { OrdersView } from './orders-view.ts';
import { today } from './today.ts';

/** Opens the store for one piece of work, so that another version of Recourse never waits for this one. */
export async function withStore<T>(work: (store: OrderStore) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** All orders as the screens show them; removed ones are left out. */
export async function listOrders(): Promise<OrdersView> {
  const [{ orders, broken }, books] = await Promise.all([withStore((store) => store.orders()), orderBooks()]);
  const viewed = orders.flatMap((order) => viewOrder(order, books) ?? []);
  const views = viewed.map(({ view }) => view);
  const next = viewed.flatMap((order) => order.next).sort((a, b) => a.daysLeft - b.daysLeft);
  const standing = {
    next: next[0] ?? null,
    deadlines: next.slice(0, 3),
    orderCount: views.length,
    today: books.on,
  };
  return { orders: views.sort((a, b) => (a.placed < b.placed ? 1 : -1)), broken, standing };
}

/**
 * Stores a new order; with what its shop says, where it was bought in a tab.
 *
 * @example await placeOrder(entry, dossier, 'DE') // { orderId: '0192…', name: 'Wool pullover' }
 */
export async function placeOrder(entry: OrderEntry, dossier: Dossier | null, market: string) {
  const { shop, seller, number, total, items, day } = entry;
  const placed = {
    id: crypto.randomUUID(),
    type: 'placed' as const,
    day,
    shop,
    market,
    items,
    ...(seller && { seller }),
    ...(number && { number }),
    ...(total && { total }),
    ...(dossier && { terms: keptTerms(dossier.facts) }),
  };
  const order: Order = { format: 'recourse-order', version: 1, id: crypto.randomUUID(), events: [placed] };
  await withStore((store) => store.put(order));
  return { orderId: order.id, name: orderName(placed) };
}

/** Adds a step that the buyer tells of. Throws an Error where it lies in the future or there is no such order. */
export function addStep(orderId: string, step: Step, day: string): Promise<{ eventId: string }> {
  if (day > today()) throw new Error(`${day} is still to come: give the day on which it happened.`);
  return addEvent(orderId, { id: crypto.randomUUID(), type: step, day });
}

/** Removes an order from all lists; `takeBack` of the event brings it back. */
export function removeOrder(orderId: string): Promise<{ eventId: string }> {
  return addEvent(orderId, { id: crypto.randomUUID(), type: 'removed', day: today() });
}

/** Takes an earlier event of an order back. */
export function takeBack(orderId: string, event: string): Promise<{ eventId: string }> {
  return addEvent(orderId, { id: crypto.randomUUID(), type: 'undone', day: today(), event });
}

async function addEvent(orderId: string, event: OrderEvent): Promise<{ eventId: string }> {
  await withStore((store) => store.append(orderId, event));
  return { eventId: event.id };
}

/** Stores the orders of an exported file; those that are here already are left as they are. */
export async function importFrom(text: string): Promise<{ added: number; skipped: number }> {
  const orders = importOrders(text);
  return withStore(async (store) => {
    let added = 0;
    for (const order of orders) if (await store.put(order)) added += 1;
    return { added, skipped: orders.length - added };
  });
}

/** All orders as the text of a file, and how many; the removed ones are not among them. */
export async function exportAll(): Promise<{ text: string; count: number }> {
  const { orders } = await withStore((store) => store.orders());
  const kept = orders.filter((order) => !foldEvents(order).removed);
  return { text: exportOrders(kept), count: kept.length };
}
