import * as z from 'zod/mini';
import { PlainDay, Text } from '../facts/values.ts';
import { PublicKey } from './public-key.ts';
import { Id, Markets } from './rule.ts';

/** The version of the rule format that this engine reads; a pack names the one it needs. */
export const ENGINE = 1;

/** BCP 47, e.g. `de` or `pt-BR`. */
const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));
const Languages = z.array(Language).check(z.minLength(1), z.maxLength(60));

/** `pack.yaml`: who made a pack, for whom, and from when to when it holds. */
export const PackHead = z.strictObject({
  /** The name of its folder. */
  id: Id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** Who answers for it, how to reach them, and the key that they sign it with. */
  publisher: z.strictObject({ name: Text, contact: Text, key: z.optional(PublicKey) }),
  /** SPDX, e.g. `CC0-1.0`. */
  licence: Text,
  /** Languages that its texts are written in; `en` is always one of them. */
  languages: Languages,
  /** Languages of shop pages that it was tried on: a page in another one is never said to lack something. */
  pageLanguages: Languages,
  markets: Markets,
  /** Packs whose rules and deadlines it may replace with its own. */
  extends: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(20))),
  /** Ids that its rules and deadlines once had, and those that they have now. */
  renamed: z.optional(z.record(Id, Id)),
  engine: z.int().check(z.minimum(1)),
  validFrom: PlainDay,
  validUntil: z.optional(PlainDay),
});
export type PackHead = z.infer<typeof PackHead>;
