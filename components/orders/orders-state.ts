import type { OrderEventType } from '../../lib/orders/event.ts';
import type { OrderDraft, OrderEntry } from '../popup/order-draft.ts';
import type { OrderView, Stage } from './order-view.ts';

/** A step that the buyer can tell of: an event with a day. */
export type Step = Exclude<OrderEventType, 'placed' | 'removed' | 'undone'>;

/** What has just happened, and can mostly be taken back. */
export type Notice =
  | { kind: 'saved'; name: string }
  | { kind: 'removed'; name: string }
  | { kind: 'step'; name: string; step: Stage; day: string }
  | { kind: 'taken-back'; name: string }
  | { kind: 'imported'; added: number; skipped: number }
  | { kind: 'exported'; count: number };

/** Something that did not work: what, and what is safe, is said by the view. */
export type Fault = { kind: 'import'; file: string; reason: string } | { kind: 'save'; reason: string };

export interface ReadyOrders {
  kind: 'ready';
  /** `YYYY-MM-DD` */
  today: string;
  orders: OrderView[];
  /** Records of the store that could not be read and were set aside. */
  broken: { id: string; reason: string }[];
  /** The order that is open, from the address: a reminder's click leads here. */
  opened: string | null;
  /** Set while an order is being added by hand. */
  adding: OrderDraft | null;
  notice: Notice | null;
  fault: Fault | null;
}

export type OrdersState = { kind: 'loading' } | { kind: 'fault'; detail: string } | ReadyOrders;

export interface OrdersActions {
  retry(): void;
  /** Open an order in place; null closes it. */
  openOrder(orderId: string | null): void;
  addOrder(): void;
  saveOrder(entry: OrderEntry): void;
  cancelOrder(): void;
  addStep(orderId: string, step: Step, day: string): void;
  /** Take one event back. */
  takeBack(orderId: string, eventId: string): void;
  removeOrder(orderId: string): void;
  /** Take back what `notice` tells of. */
  undo(): void;
  /** Put `notice` or `fault` away. */
  dismiss(): void;
  importFile(file: File): void;
  exportOrders(): void;
  /** Save a broken record as it stands to a file. */
  exportBroken(id: string): void;
  openSettings(): void;
}
