import * as z from 'zod/mini';
import type { Order } from './event.ts';
import { parseOrder } from './parse-order.ts';

/** A file that holds no orders as they are exported; its message is the one line to show. */
export class ImportError extends Error {
  override name = 'ImportError';
}

const MOST_CHARACTERS = 50_000_000;

const OrderFile = z.object({ format: z.literal('recourse-orders'), orders: z.array(z.unknown()) });

/**
 * Reads the orders of an exported file. The whole file is checked before anything is given back.
 *
 * Throws an ImportError that names the order and the field where the text is no export, was written by a
 * newer version, or holds the same order twice.
 *
 * @example importOrders(exportOrders([order])) → [order]
 */
export function importOrders(text: string): Order[] {
  const data = parseJson(text);
  if (!hasFormat(data)) throw new ImportError('this is no file of orders: "format" is not "recourse-order"');
  if (data.version !== 1)
    throw new ImportError(
      `version: ${JSON.stringify(data.version)} is not known here; this Recourse reads 1`,
    );
  const file = OrderFile.safeParse(data);
  const records = file.success ? file.data.orders : [data];
  const orders = records.map((record, index) => {
    const parsed = parseOrder(record);
    if ('order' in parsed) return parsed.order;
    throw new ImportError(file.success ? `orders.${index}.${parsed.reason}` : parsed.reason);
  });
  const ids = orders.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice >= 0) throw new ImportError(`orders.${twice}.id: "${ids[twice]}" stands twice`);
  return orders;
}

function parseJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) throw new ImportError('the file is longer than 50 million characters');
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('the file is no JSON');
  }
}

function hasFormat(data: unknown): data is { version?: unknown } {
  const parsed = z.safeParse(z.object({ format: z.enum(['recourse-order', 'recourse-orders']) }), data);
  return parsed.success;
}
