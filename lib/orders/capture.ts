import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Facts } from '../facts/fact.ts';
import type { Path, ValueOf } from '../facts/paths.ts';
import type { PlacedEvent } from './fold-events.ts';

/** A value and the words that it was read from. */
export interface Captured<T> {
  value: T;
  evidence: Evidence;
}

/** An order as far as a confirmation page tells of it; null where it does not. */
export interface OrderDraft {
  shop: string;
  /** Where the shopper lives, ISO 3166. */
  market: string;
  url: string;
  title: string;
  /** `YYYY-MM-DD` */
  day: Captured<string> | null;
  number: Captured<string> | null;
  total: Captured<NonNullable<PlacedEvent['total']>> | null;
  items: Captured<PlacedEvent['items']> | null;
  seller: Captured<string> | null;
  /** What the page did not tell. */
  missing: ('day' | 'number' | 'total' | 'items' | 'seller')[];
}

/**
 * Drafts an order from the facts of a confirmation page, for the shopper to check; nothing is made up.
 * A day after today (`YYYY-MM-DD`) was misread and is left out.
 *
 * @example draftOrder(facts, { url, title }, 'shop.example', 'DE', '2026-11-21').missing → ['seller']
 */
export function draftOrder(
  facts: Facts,
  page: { url: string; title: string },
  shop: string,
  market: string,
  today: string,
): OrderDraft {
  const day = captured(facts, 'order.date');
  const read = {
    day: day && day.value <= today ? day : null,
    number: captured(facts, 'order.number'),
    total: captured(facts, 'order.total'),
    items: captured(facts, 'order.items'),
    seller: captured(facts, 'seller.name'),
  };
  const missing = (Object.keys(read) as (keyof typeof read)[]).filter((field) => read[field] === null);
  return { shop, market, url: page.url, title: page.title, ...read, missing };
}

function captured<P extends Path>(facts: Facts, path: P): Captured<ValueOf<P>> | null {
  const best = candidates(facts, path)[0];
  return best ? { value: best.value, evidence: best.evidence[0] } : null;
}
