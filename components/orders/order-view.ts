import type { Facts } from '../../lib/facts/fact.ts';
import type { Money } from '../../lib/facts/values.ts';
import type { Deadline } from '../../lib/orders/deadline.ts';
import type { OrderEvent, OrderEventType } from '../../lib/orders/event.ts';
import type { NextDeadline } from './next-deadline.ts';

export type OrderLine = Extract<OrderEvent, { type: 'placed' }>['items'][number];

/** Where an order stands: the last thing that happened to the goods or the money. */
export type Stage = Exclude<OrderEventType, 'removed' | 'undone'>;

/** A deadline with the words that its pack has for it. */
export interface DeadlineView {
  deadline: Deadline;
  /** What the days are for: what can be sent back, what is awaited back, what is under guarantee. */
  kind: 'send-back' | 'refund' | 'guarantee' | 'other';
  /** What must happen, to be read with a day: `Withdraw`, `The shop pays back`. */
  todo: string;
  /** True of a right whose day has passed: nobody is late, it is over. */
  hasEnded: boolean;
  sources: string[];
  amount: Money | null;
}

/** An order as it is shown: all of it derived from its events. */
export interface OrderView {
  id: string;
  /** The first thing bought, or the shop. */
  name: string;
  shop: string;
  seller: string | null;
  number: string | null;
  placed: string;
  total: Money | null;
  items: OrderLine[];
  stage: Stage;
  stageDay: string;
  /** When it should arrive, where the shop has said so. */
  arrives: { min: string; max: string } | null;
  next: NextDeadline | null;
  deadlines: DeadlineView[];
  /** ISO 3166-1 of the buyer; whether any pack knows the deadlines of its law. */
  market: string;
  isLawKnown: boolean;
  /** All events, oldest first, the ones taken back among them. */
  events: OrderEvent[];
  /** What the shop said when it was bought; null where nothing was kept. */
  terms: Facts | null;
  language: string | null;
}
