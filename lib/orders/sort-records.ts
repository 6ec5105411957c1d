import type { Order } from './event.ts';
import { parseOrder } from './parse-order.ts';

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
