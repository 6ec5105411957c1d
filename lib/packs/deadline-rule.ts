import * as z from 'zod/mini';
import { Topic } from '../facts/report.ts';
import { Country, PlainDay, Text, Url } from '../facts/values.ts';
import { check, RuleFileError } from './check.ts';
import { PackHead } from './pack.ts';
import { Id } from './rule.ts';

/** What can happen to an order and start or end a deadline; the words of the order's events. */
const Happening = z.enum(['placed', 'dispatched', 'delivered', 'withdrawn', 'sent-back', 'refunded', 'kept']);

/** An article of a law, and how sure it is that it says so. */
const DeadlineSource = z.strictObject({
  /** e.g. `Directive 2011/83/EU, art. 9 (1)`. */
  law: Text,
  url: Url,
  /** The day from which it holds. */
  from: PlainDay,
  /** `statute`: its text was read; `official`, `secondary`: a page about it; `general`: general knowledge. */
  verified: z.enum(['statute', 'official', 'secondary', 'general']),
});

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
  replaces: z.optional(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))),
  /** Days before the safe day on which to remind; 0 is the day itself. */
  remind: z.array(z.int().check(z.gte(0), z.lte(400))).check(z.maxLength(5)),
  scope: z.optional(
    z.strictObject({
      /** Narrower than the pack's. */
      markets: z.optional(z.array(Country).check(z.minLength(1))),
      /** First and last day of the contract. */
      from: z.optional(PlainDay),
      until: z.optional(PlainDay),
    }),
  ),
  sources: z.array(DeadlineSource).check(z.minLength(1)),
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

const DEADLINE_FILE = /^([^/]+)\/deadlines\/([^/.]+)\.yaml$/;

/**
 * Checks the deadline rules of all packs and gives them in the order of their files.
 *
 * Takes parsed YAML by path relative to `rules/`; other paths are left alone. Throws a RuleFileError with
 * file, place and reason at the first fault, or where an id differs from its file's name, a text lacks a
 * language of its pack, or `replaces` names a rule that is not there.
 *
 * @example parseDeadlineRules(readRules('rules'))[0].rule.id // 'claims-for-defects'
 */
export function parseDeadlineRules(files: Record<string, unknown>): PackDeadline[] {
  const found = Object.keys(files).flatMap((file) => {
    const [, folder, id] = DEADLINE_FILE.exec(file) ?? [];
    if (folder === undefined || id === undefined) return [];
    const pack = check(PackHead, files[`${folder}/pack.yaml`], `${folder}/pack.yaml`);
    return [{ file, pack, rule: parseDeadlineRule(file, files[file], id, pack) }];
  });
  const known = new Set(found.map(({ pack, rule }) => `${pack.id}/${rule.id}`));
  for (const { file, rule } of found)
    if (rule.replaces && !known.has(rule.replaces))
      throw new RuleFileError(`rules/${file}: replaces: there is no deadline "${rule.replaces}"`);
  return found.map(({ pack, rule }) => ({ pack, rule }));
}

function parseDeadlineRule(file: string, data: unknown, id: string, pack: PackHead): DeadlineRule {
  const rule = check(DeadlineRule, data, file);
  if (rule.id !== id)
    throw new RuleFileError(
      `rules/${file}: id: is "${rule.id}", the file is "${id}.yaml": make them the same`,
    );
  for (const language of pack.languages)
    if (!Object.hasOwn(rule.texts, language))
      throw new RuleFileError(`rules/${file}: texts: lacks "${language}", which pack.yaml promises`);
  return rule;
}
