import * as z from 'zod/mini';
import { PlainDay } from '../facts/values.ts';

/** `waiting`: what starts it has not happened; `due`: its last days; `done`: what it asked for happened. */
export const DeadlineState = z.enum(['waiting', 'open', 'due', 'overdue', 'done']);
export type DeadlineState = z.infer<typeof DeadlineState>;

/** What must happen by when, who must do it, by which rule; derived, never stored. */
export const Deadline = z.strictObject({
  /** `<order id>/<rule id>`: the same deadline has the same id whenever it is computed. */
  id: z.string(),
  /** `<pack>/<deadline rule id>`, e.g. `eu/withdrawal-goods`. */
  rule: z.string(),
  who: z.enum(['buyer', 'seller']),
  /** The day without any extension, by which reminders go; null while waiting. */
  safeDay: z.nullable(PlainDay),
  /** The day after weekend and holiday rules; null while waiting. */
  lastDay: z.nullable(PlainDay),
  /** The counting in words, in the language asked for. */
  why: z.string(),
  state: DeadlineState,
});
export type Deadline = z.infer<typeof Deadline>;
