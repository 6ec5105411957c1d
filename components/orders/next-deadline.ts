import type { Money } from '../../lib/facts/values.ts';
import type { DeadlineState } from '../../lib/orders/deadline.ts';

/** A deadline of a stored order that is still to come, or has passed without what it asked for. */
export interface NextDeadline {
  orderId: string;
  orderName: string;
  shop: string;
  who: 'buyer' | 'seller';
  /** What must happen, in the reader's language, to be read with a day: `Withdraw`, `The shop pays back`. */
  todo: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Negative once the day has passed. */
  daysLeft: number;
  amount: Money | null;
  state: DeadlineState;
}

/** Days from which on a deadline is worth being told about unasked. */
export const SOON = 7;

/** Whether a deadline is the buyer's days or money running out: what red stands for. */
export function isPressing({ daysLeft, who }: Pick<NextDeadline, 'daysLeft' | 'who'>): boolean {
  return who === 'buyer' ? daysLeft <= SOON : daysLeft < 0;
}
