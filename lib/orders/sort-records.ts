import * as z from 'zod/mini';
import { Order } from './event.ts';

/** A stored record that is no order: kept as it stands, with the reason in a line. */
export interface BrokenRecord {
  id: string;
  reason: string;
  record: unknown;
}

/**
 * Tells stored records that are orders from those that cannot be read.
 *
 * @example sortRecords([{ id: 'o1', record: { id: 'o1' } }]).broken[0].reason → 'format: Invalid input: expected "recourse-order"'
 */
export function sortRecords(records: { id: string; record: unknown }[]): {
  orders: Order[];
  broken: BrokenRecord[];
} {
  const orders: Order[] = [];
  const broken: BrokenRecord[] = [];
  for (const { id, record } of records) {
    const parsed = parseOrder(record);
    if ('order' in parsed) orders.push(parsed.order);
    else broken.push({ id, reason: parsed.reason, record });
  }
  return { orders, broken };
}

/**
 * Reads an order from data of unknown form; gives the reason in a line, with the place, where it is none.
 *
 * @example parseOrder({ format: 'recourse-order', version: 1, id: 'o1', events: 7 })
 * → { reason: 'events: Invalid input: expected array, received number' }
 */
export function parseOrder(data: unknown): { order: Order } | { reason: string } {
  const parsed = z.safeParse(Order, data, { error: z.locales.en().localeError });
  if (parsed.success) {
    const ids = parsed.data.events.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
    return twice < 0
      ? { order: parsed.data }
      : { reason: `events.${twice}.id: "${ids[twice]}" stands twice` };
  }
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'the order';
  return { reason: `${place}: ${(issue?.message ?? 'wrong form').replace(/\s+/g, ' ').slice(0, 300)}` };
}
