import type { NextDeadline } from '../components/orders/next-deadline.ts';
import type { DeadlineView, OrderView } from '../components/orders/order-view.ts';
import { candidates } from '../lib/facts/fact.ts';
import type { Money } from '../lib/facts/values.ts';
import { type DeadlineBooks, deadlinesOf, type OrderDeadline } from '../lib/orders/deadlines.ts';
import type { Order } from '../lib/orders/event.ts';
import { foldEvents, type PlacedEvent } from '../lib/orders/fold-events.ts';

/** An order as it is shown, and all its deadlines that are to come or that somebody owes, earliest first. */
interface ViewedOrder {
  view: OrderView;
  next: NextDeadline[];
}

/**
 * Works out how an order is shown; null where it was removed or its purchase taken back.
 *
 * @example viewOrder(order, await orderBooks())?.view.next?.day // '2026-11-16'
 */
export function viewOrder(order: Order, books: DeadlineBooks): ViewedOrder | null {
  const state = foldEvents(order);
  const { placed, status } = state;
  if (!placed || state.removed || !status) return null;
  const { deadlines: counted, gap } = deadlinesOf(order, books);
  const terms = placed.terms ?? null;
  const next = nextDeadlines(order.id, placed, counted, books.on);
  const view: OrderView = {
    id: order.id,
    name: orderName(placed),
    shop: placed.shop,
    seller: placed.seller ?? null,
    number: placed.number ?? null,
    placed: placed.day,
    total: placed.total ?? null,
    items: placed.items,
    stage: status,
    stageDay: state.days[status] ?? placed.day,
    arrives: (terms && candidates(terms, 'order.delivery')[0]?.value) ?? null,
    next: next[0] ?? null,
    deadlines: counted.map((deadline) => deadlineView(deadline, placed)),
    market: placed.market,
    isLawKnown: gap === null,
    events: order.events,
    terms,
    language: (terms && candidates(terms, 'page.language')[0]?.value) ?? null,
  };
  return { view, next };
}

/** What an order is called: the first thing bought, else the shop. */
export function orderName(placed: PlacedEvent): string {
  return placed.items[0]?.name ?? placed.shop;
}

/** The buyer is told the day without any extension; the shop has until the last one. */
function nextDeadlines(
  orderId: string,
  placed: PlacedEvent,
  counted: OrderDeadline[],
  on: string,
): NextDeadline[] {
  return counted
    .flatMap((deadline) => {
      const { who, todo, state } = deadline;
      const day = who === 'buyer' ? deadline.safeDay : deadline.lastDay;
      if (day === null || state === 'done' || state === 'waiting' || hasLapsed(deadline)) return [];
      const daysLeft = Temporal.PlainDate.from(on).until(day).days;
      const amount = amountOf(deadline, placed);
      return [
        { orderId, orderName: orderName(placed), shop: placed.shop, who, todo, day, daysLeft, amount, state },
      ];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function deadlineView(deadline: OrderDeadline, placed: PlacedEvent): DeadlineView {
  const { id, rule, who, safeDay, lastDay, why, state, todo, sources } = deadline;
  return {
    deadline: { id, rule, who, safeDay, lastDay, why, state },
    kind: kindOf(deadline),
    todo,
    hasEnded: hasLapsed(deadline),
    sources: sources.map(({ law }) => law),
    amount: amountOf(deadline, placed),
  };
}

/** A right that was not used by its day is over; only a duty can be late. */
function hasLapsed({ state, kind }: OrderDeadline): boolean {
  return state === 'overdue' && kind !== 'duty';
}

function kindOf({ topic, who }: OrderDeadline): DeadlineView['kind'] {
  if (topic === 'returns' && who === 'buyer') return 'send-back';
  if (topic === 'refund') return 'refund';
  return topic === 'warranty' ? 'guarantee' : 'other';
}

function amountOf(deadline: OrderDeadline, placed: PlacedEvent): Money | null {
  const kind = kindOf(deadline);
  return kind === 'send-back' || kind === 'refund' ? (placed.total ?? null) : null;
}
