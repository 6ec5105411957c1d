import type { Money } from '../../lib/facts/values.ts';
import type { DeadlineView, OrderView } from './order-view.ts';
import { sumMoney } from './sum-money.ts';

/** The three figures at the head of the orders page. */
export interface Figures {
  /** What can still be sent back, and the first day by which it must be said. */
  sendBack: { amounts: Money[]; count: number; firstDay: string | null };
  /** What shops owe, how many of them, and the day that was due first. */
  awaited: { amounts: Money[]; shops: number; firstDay: string | null };
  /** What is under guarantee, and the first end. */
  guarantee: { items: number; firstDay: string | null };
}

type Held = { order: OrderView; view: DeadlineView };

/**
 * The figures of all orders: a deadline counts while its days run and what it asks for has not happened.
 *
 * A send-back deadline counts until its last day, an awaited refund until it is there.
 */
export function figuresOf(orders: readonly OrderView[]): Figures {
  const all = orders.flatMap((order) => order.deadlines.map((view) => ({ order, view })));
  const running = (kind: DeadlineView['kind'], states: readonly string[]) =>
    all.filter(({ view }) => view.kind === kind && states.includes(view.deadline.state));
  const sendBack = running('send-back', ['open', 'due']);
  const awaited = running('refund', ['open', 'due', 'overdue']);
  const guarantee = running('guarantee', ['open', 'due']);
  return {
    sendBack: { ...sumOf(sendBack), firstDay: firstDay(sendBack) },
    awaited: {
      amounts: sumOf(awaited).amounts,
      shops: new Set(awaited.map(({ order }) => order.shop)).size,
      firstDay: firstDay(awaited),
    },
    guarantee: { items: itemsOf(guarantee), firstDay: firstDay(guarantee) },
  };
}

function sumOf(held: Held[]): { amounts: Money[]; count: number } {
  const once = [...new Map(held.map((one) => [one.order.id, one])).values()];
  const amounts = once.flatMap(({ order, view }) => view.amount ?? order.total ?? []);
  return { amounts: sumMoney(amounts), count: once.length };
}

function itemsOf(held: Held[]): number {
  const orders = new Set(held.map(({ order }) => order));
  return [...orders].reduce((sum, { items }) => sum + Math.max(1, items.length), 0);
}

function firstDay(held: Held[]): string | null {
  const days = held.flatMap(({ view }) => view.deadline.safeDay ?? []);
  return days.sort()[0] ?? null;
}
