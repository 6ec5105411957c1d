import * as z from 'zod/mini';
import { Text } from '../facts/values.ts';
import { Id } from './rule.ts';

/** What a shopper reads about one rule. */
export const RuleText = z.strictObject({
  /** The same question answered both ways; the second also stands where it is not known yet. */
  title: z.strictObject({ met: Text, notMet: Text }),
  /** Why it matters, in plain words. */
  explanation: Text,
  /** What the shopper can do. */
  advice: Text,
});
export type RuleText = z.infer<typeof RuleText>;

/** `texts/<language>.yaml`: the texts of all rules of a pack, by rule id. */
export const Texts = z.record(Id, RuleText);
export type Texts = z.infer<typeof Texts>;
