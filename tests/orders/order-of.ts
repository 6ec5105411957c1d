import { readRules } from '../../build/read-rules.ts';
import type { Facts } from '../../lib/facts/fact.ts';
import { type DeadlineBooks, deadlinesOf, type OrderDeadline } from '../../lib/orders/deadlines.ts';
import type { Order, OrderEvent } from '../../lib/orders/event.ts';
import type { PlacedEvent, Step } from '../../lib/orders/fold-events.ts';
import { deadlineRulesOf } from '../../lib/packs/deadline-rule.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';
import { deadlineWords } from '../../locales/deadline-words.ts';

const { packs, calendars } = parseRulebook(readRules('rules'));
export const rules = deadlineRulesOf(packs);

/** A purchase of 28 October 2026 for a buyer in Germany, or as `changes` say. */
export function placed(changes: Partial<PlacedEvent> = {}): PlacedEvent {
  const items = [{ name: 'Wool pullover' }];
  return {
    id: 'e1',
    type: 'placed',
    day: '2026-10-28',
    shop: 'shop.example',
    market: 'DE',
    items,
    ...changes,
  };
}

/** An order of these events; a step and its day stand for the event of it. */
export function orderOf(...events: (OrderEvent | readonly [Exclude<Step, 'placed'>, string])[]): Order {
  return {
    format: 'recourse-order',
    version: 1,
    id: 'o1',
    events: events.map((event, index) =>
      'length' in event ? { id: `e${index + 1}`, type: event[0], day: event[1] } : event,
    ),
  };
}

/** What `deadlinesOf` is given by default. */
export function books(on: string, changes: Partial<DeadlineBooks> = {}): DeadlineBooks {
  return { rules, calendars, on, language: 'en', words: deadlineWords, ...changes };
}

/** One deadline of an order on a day. */
export function deadlineOf(order: Order, rule: string, on: string): OrderDeadline {
  const { deadlines } = deadlinesOf(order, books(on));
  const found = deadlines.find((deadline) => deadline.rule === rule);
  if (!found) throw new Error(`no ${rule} among ${deadlines.map((deadline) => deadline.rule).join(', ')}`);
  return found;
}

/** Terms in which the shop gives its own return window. */
export function returnTerms(
  length: string,
  starts?: 'delivery' | 'order' | 'dispatch',
  country?: string,
): Facts {
  const said = (quote: string) =>
    [{ source: 'text' as const, quote, url: 'https://shop.example/returns', locator: 'block:3' }] as [
      { source: 'text'; quote: string; url: string; locator: string },
    ];
  return {
    'returns.window': [{ value: { length }, evidence: said('30 Tage Rückgaberecht') }],
    ...(starts && { 'returns.starts': [{ value: starts, evidence: said('ab Kaufdatum') }] }),
    ...(country && { 'seller.country': [{ value: country, evidence: said('Kopenhagen') }] }),
  };
}
