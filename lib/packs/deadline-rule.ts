import * as z from 'zod/mini';
import { Topic } from '../facts/report.ts';
import { PlainDay, Text } from '../facts/values.ts';
import { LawSource } from './law-source.ts';
import type { PackHead } from './pack-head.ts';
import { Id, Markets, RuleName } from './rule.ts';

/** What can happen to an order and start or end a deadline; the words of the order's events. */
const Happening = z.enum(['placed', 'dispatched', 'delivered', 'withdrawn', 'sent-back', 'refunded', 'kept']);

/** What a shopper reads about one deadline, in one language. */
const DeadlineText = z.strictObject({
  /** What is counted, e.g. `Withdrawal`. */
  name: Text,
  /** What must happen, to be read with a day, e.g. `Withdraw`. */
  todo: Text,
  /** How to do it, in plain words. */
  advice: Text,
  /** What follows when the day has passed. */
  afterwards: Text,
});
export type DeadlineText = z.infer<typeof DeadlineText>;

/** One period of a law that an event of an order starts. */
export const DeadlineRule = z.strictObject({
  /** For life; the file's name. */
  id: Id,
  topic: Topic,
  who: z.enum(['buyer', 'seller']),
  /** `right`: lapses when it is not used; `duty`: is overdue when it is not done. */
  kind: z.enum(['right', 'duty']),
  /** The event that starts it. */
  after: Happening,
  /** The events that end it: done, or no longer of any matter. */
  until: z.array(Happening),
  /** It may wait for this event: until then it is never overdue. */
  mayWaitFor: z.optional(Happening),
  length: z.int().check(z.gte(1), z.lte(700)),
  /** Calendar days, working days, weeks, months, years. */
  unit: z.enum(['d', 'wd', 'w', 'm', 'y']),
  countTriggerDay: z.boolean(),
  roll: z.enum(['next-working-day', 'none']),
  /** Whose holidays count: where the act is to be done. */
  place: z.enum(['buyer', 'seller']),
  /** The rule of another pack that it refines, e.g. `eu/withdrawal-goods`. */
  replaces: z.optional(RuleName),
  /** Days before the safe day on which to remind; 0 is the day itself. */
  remind: z.array(z.int().check(z.gte(0), z.lte(400))).check(z.maxLength(5)),
  scope: z.optional(
    z.strictObject({
      /** Narrower than the pack's. */
      markets: z.optional(Markets),
      /** First and last day of the contract. */
      from: z.optional(PlainDay),
      until: z.optional(PlainDay),
    }),
  ),
  sources: z.array(LawSource).check(z.minLength(1)),
  /** What it takes for granted, in prose. */
  assumptions: z.array(Text).check(z.minLength(1)),
  /** By language; every language of the pack. */
  texts: z.record(z.string(), DeadlineText),
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;

/** A deadline rule and the pack it stands in. */
export interface PackDeadline {
  pack: PackHead;
  rule: DeadlineRule;
}

/**
 * The deadlines of all packs, each with the pack that it stands in.
 *
 * @example deadlineRulesOf(rulebook.packs)[0].rule.id // 'claims-for-defects'
 */
export function deadlineRulesOf(
  packs: readonly (PackHead & { deadlines: DeadlineRule[] })[],
): PackDeadline[] {
  return packs.flatMap((pack) => pack.deadlines.map((rule) => ({ pack, rule })));
}
