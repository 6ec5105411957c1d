import * as z from 'zod/mini';
import { Order } from './event.ts';

/** Days outside are slips of the pen or worse, and could not be counted from. */
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2199-12-31';

/**
 * Reads an order from data of unknown form; gives the reason in a line, with the place, where it is none.
 *
 * @example parseOrder({ format: 'recourse-order', version: 1, id: 'o1', events: 7 })
 * → { reason: 'events: Invalid input: expected array, received number' }
 */
export function parseOrder(data: unknown): { order: Order } | { reason: string } {
  const parsed = z.safeParse(Order, data, { error: z.locales.en().localeError });
  if (parsed.success) {
    const reason = faultOf(parsed.data);
    return reason ? { reason } : { order: parsed.data };
  }
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'the order';
  return { reason: `${place}: ${(issue?.message ?? 'wrong form').replace(/\s+/g, ' ').slice(0, 300)}` };
}

function faultOf({ id, events }: Order): string | null {
  // The ids of deadlines and reminders begin with that of the order and a slash.
  if (id.includes('/')) return 'id: may hold no "/"';
  const seen = new Set<string>();
  for (const [index, event] of events.entries()) {
    if (seen.has(event.id)) return `events.${index}.id: "${event.id}" stands twice`;
    seen.add(event.id);
    if (event.day < FIRST_DAY || event.day > LAST_DAY)
      return `events.${index}.day: ${event.day} is not between ${FIRST_DAY} and ${LAST_DAY}`;
  }
  return null;
}
