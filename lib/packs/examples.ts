import * as z from 'zod/mini';
import { PageKind } from '../facts/page-kind.ts';
import { Market, PlainDay, Text } from '../facts/values.ts';
import { PathName } from './condition.ts';

const SaidFact = z.strictObject({ value: z.unknown(), quote: Text });

/** A page of an example: what it says as facts, or as words that are read like a real page. */
const ExamplePage = z.strictObject({
  kind: PageKind,
  /** BCP 47; English where it is not said. */
  language: z.optional(z.string()),
  cut: z.optional(z.boolean()),
  facts: z.optional(z.partialRecord(PathName, SaidFact)),
  /** What its structured data say besides, such as another price than the one that is shown. */
  markup: z.optional(z.partialRecord(PathName, SaidFact)),
  /** Words of a page, one paragraph a line; a line that starts with `# ` is a heading. */
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(5_000))),
});
export type ExamplePage = z.infer<typeof ExamplePage>;

const Example = z.strictObject({
  /** What is shown by it, in a few words. */
  name: Text,
  /** Where the shopper lives; the first market of the rule or else of the pack where it is not said, DE for any. */
  market: z.optional(Market),
  /** 2026-12-01 where it is not said. */
  on: z.optional(PlainDay),
  pages: z.array(ExamplePage).check(z.minLength(1), z.maxLength(10)),
});
export type Example = z.infer<typeof Example>;

const Several = z.array(Example).check(z.minLength(1), z.maxLength(50));

/** What a rule must answer, by answer. A rule is seen to be met, to fail and not to apply. */
export const Examples = z
  .strictObject({
    met: Several,
    missing: z.optional(Several),
    contradicted: z.optional(Several),
    unclear: z.optional(Several),
    inapplicable: Several,
  })
  .check(
    z.refine((groups) => groups.missing !== undefined || groups.contradicted !== undefined, {
      path: ['missing'],
      error: 'add an example of a shop that fails, here or under contradicted',
    }),
  );
export type Examples = z.infer<typeof Examples>;
