import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';
import { PageKind } from './page-kind.ts';
import { Market, PlainDay, Url } from './values.ts';

/** The seven things a shopper asks, in the order in which they are shown. */
export const Topic = z.enum(['seller', 'price', 'delivery', 'returns', 'refund', 'warranty', 'help']);
export type Topic = z.infer<typeof Topic>;

/** A rule's answer. Doubt favours the shop: what was not looked at everywhere is `unclear`. */
export const Outcome = z.enum(['met', 'missing', 'contradicted', 'unclear', 'inapplicable']);
export type Outcome = z.infer<typeof Outcome>;

/** Why a rule is not asked: the reason of an `inapplicable` finding. */
export const NotAsked = z.enum([
  'no-shop',
  'not-in-force',
  'other-market',
  'page-kind',
  'other-product',
  'not-offered',
]);
export type NotAsked = z.infer<typeof NotAsked>;

export const Finding = z.strictObject({
  /** `<pack>/<rule id>`, e.g. `iso-32123/missing-return-window`. */
  rule: z.string(),
  topic: Topic,
  outcome: Outcome,
  /** The shop's words it rests on; of a contradiction, the words of both sides. */
  evidence: z.array(Evidence),
  /** Addresses of the pages that could have told, and were read. */
  lookedAt: z.array(Url),
  /** Of an `unclear` finding: the kinds of page that would tell. */
  toRead: z.array(PageKind),
  /** Of an `inapplicable` finding a NotAsked; of an `unclear` one words for the log, such as `fault: …`. */
  reason: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const Report = z.strictObject({
  shop: z.string(),
  /** Where the shopper lives, whose rules were asked. */
  market: Market,
  on: PlainDay,
  lookedAt: z.array(Url),
  findings: z.array(Finding),
});
export type Report = z.infer<typeof Report>;
