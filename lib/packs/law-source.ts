import * as z from 'zod/mini';
import { PlainDay, Text, Url } from '../facts/values.ts';

/**
 * How sure it is that a law says so. `statute`: its text was read; `official`: a page of an authority about it
 * was; `secondary`: only others who write about it were read; `general`: general knowledge, not verified.
 */
export const Verified = z.enum(['statute', 'official', 'secondary', 'general']);

/** An article of a law, the day from which it applies, and how sure it is that it says so. */
export const LawSource = z.strictObject({
  /** e.g. `Directive 2011/83/EU, Art. 9 (1)`. */
  law: Text,
  url: Url,
  from: PlainDay,
  verified: Verified,
});
export type LawSource = z.infer<typeof LawSource>;
