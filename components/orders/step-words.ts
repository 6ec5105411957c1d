import type { OrderEventType } from '../../lib/orders/event.ts';
import { type MessageKey, t } from '../../locales/strings.ts';

const HAPPENED = {
  placed: 'event.placed',
  dispatched: 'event.dispatched',
  delivered: 'event.delivered',
  withdrawn: 'event.withdrawn',
  'sent-back': 'event.sentBack',
  refunded: 'event.refunded',
  kept: 'event.kept',
  removed: 'event.removed',
  undone: 'event.undone',
} as const satisfies Record<OrderEventType, MessageKey>;

/** What an event says to the buyer: `happened('delivered')` → `'Arrived'`. */
export function happened(type: OrderEventType): string {
  return t(HAPPENED[type]);
}
