import type { Order, OrderEvent, OrderEventType } from './event.ts';

/** What can happen to the goods or the money, in the order in which an order moves on. */
export const STEPS = [
  'placed',
  'dispatched',
  'delivered',
  'kept',
  'withdrawn',
  'sent-back',
  'refunded',
] as const satisfies OrderEventType[];
export type Step = (typeof STEPS)[number];
export type PlacedEvent = Extract<OrderEvent, { type: 'placed' }>;

/** What the events of an order come to. */
export interface OrderState {
  id: string;
  /** The purchase; null where it was never entered or was taken back. */
  placed: PlacedEvent | null;
  /** The furthest step taken; null where none stands. */
  status: Step | null;
  /** `YYYY-MM-DD` of each step: of several deliveries the last, of anything else the first. */
  days: Partial<Record<Step, string>>;
  /** `YYYY-MM-DD` */
  deliveredOn: string | null;
  removed: boolean;
  /** The events that stand, by day, then as they were entered; none that was taken back. */
  events: OrderEvent[];
}

/**
 * Works out what an order's events come to. An `undone` event takes an earlier one back, which may be an
 * `undone` one too; an `undone` event that names no earlier event does nothing.
 *
 * @example foldEvents(order) → { id: 'o1', status: 'delivered', deliveredOn: '2026-11-02', removed: false, … }
 */
export function foldEvents(order: Order): OrderState {
  const events = standing(order.events);
  const days: OrderState['days'] = {};
  for (const { type, day } of events)
    if (isStep(type) && (days[type] === undefined || type === 'delivered')) days[type] = day;
  return {
    id: order.id,
    placed: events.find((event) => event.type === 'placed') ?? null,
    status: STEPS.findLast((step) => days[step] !== undefined) ?? null,
    days,
    deliveredOn: days.delivered ?? null,
    removed: events.some(({ type }) => type === 'removed'),
    events,
  };
}

/** From the newest back, so that an `undone` that was itself taken back has no effect. */
function standing(events: OrderEvent[]): OrderEvent[] {
  const takenBack = new Set<string>();
  const kept: OrderEvent[] = [];
  for (const event of events.toReversed()) {
    if (takenBack.has(event.id)) continue;
    if (event.type === 'undone') takenBack.add(event.event);
    else kept.push(event);
  }
  return kept.reverse().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function isStep(type: OrderEventType): type is Step {
  return (STEPS as readonly string[]).includes(type);
}
