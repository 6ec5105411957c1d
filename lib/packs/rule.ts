import * as z from 'zod/mini';
import { PageKind } from '../facts/page-kind.ts';
import { Topic } from '../facts/report.ts';
import { Market, PlainDay, Text } from '../facts/values.ts';
import { Condition } from './condition.ts';
import { LawSource } from './law-source.ts';

/** Ids are for life: lower case, hyphens, the file's name. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60));

/** A rule or deadline with its pack, e.g. `eu/withdrawal-goods`. */
export const RuleName = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.maxLength(121));

/** `any`, or the countries (ISO 3166-1 alpha-2) and parts of countries (ISO 3166-2) that are meant. */
export const Markets = z.union(
  [z.literal('any'), z.array(Market).check(z.minLength(1), z.maxLength(250))],
  'use any, or a list of ISO 3166 codes such as [DE, FR] or [US-CA]',
);

/** Where a rule comes from: a clause of a standard with its edition, or an article of a law with its date. */
export const RuleSource = z.union(
  [
    z.strictObject({
      /** e.g. `iso32123:4.4.2.b`. */
      clause: z.string().check(z.regex(/^[a-z0-9]+:\d+(\.[0-9a-z]+)*$/), z.maxLength(60)),
      edition: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
      /** True where the mapping rests on the clause's heading alone. */
      inferred: z.optional(z.boolean()),
    }),
    LawSource,
  ],
  'use {clause, edition} or {law, url, from, verified}',
);
export type RuleSource = z.infer<typeof RuleSource>;

/** What a rule is asked about; whoever is outside gets `inapplicable`. */
const Scope = z.strictObject({
  markets: z.optional(Markets),
  /** Only where a page of one of these kinds was read. */
  pages: z.optional(z.array(PageKind).check(z.minLength(1))),
  sells: z.optional(z.array(z.enum(['goods', 'digital', 'service'])).check(z.minLength(1))),
  from: z.optional(PlainDay),
  until: z.optional(PlainDay),
  /** Only where the shop says so, e.g. that there is a warranty at all. */
  when: z.optional(Condition),
});

/**
 * The pages that must have been read before `missing` may be said. Each line asks for one kind; a line with
 * several kinds asks for one of them, and for each of the others that the shop links to.
 */
export const LooksOn = z
  .array(
    z.union([PageKind, z.array(PageKind).check(z.minLength(2))], 'use page kinds, or lists of page kinds'),
  )
  .check(z.minLength(1));
export type LooksOn = z.infer<typeof LooksOn>;

/** One question about a dossier. */
export const Rule = z
  .strictObject({
    /** A noun phrase that names the failing state, e.g. `missing-return-window`; for life. */
    id: Id,
    topic: Topic,
    severity: z.enum(['minor', 'moderate', 'serious']),
    /** The findings of an `experimental` rule are shown, and never count towards the overall mark. */
    stability: z.enum(['stable', 'experimental']),
    sources: z.array(RuleSource).check(z.minLength(1), z.maxLength(20)),
    /** Rules of packs that this pack extends, and that this one asks in their place. */
    replaces: z.optional(z.array(RuleName).check(z.minLength(1), z.maxLength(20))),
    scope: z.optional(Scope),
    condition: Condition,
    looksOn: LooksOn,
    /** What the rule takes for granted, in prose. */
    assumptions: z.array(Text).check(z.minLength(1)),
  })
  .check(
    z.refine((rule) => rule.stability === 'experimental' || rule.sources.some(isVerified), {
      path: ['stability'],
      error: 'no source is verified: write experimental, or add a source that was read',
    }),
  );
export type Rule = z.infer<typeof Rule>;

function isVerified(source: RuleSource): boolean {
  return !('law' in source) || source.verified !== 'general';
}
