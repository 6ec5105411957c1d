import * as z from 'zod/mini';
import { PageKind } from '../facts/page-kind.ts';
import { Country, PlainDay, Text } from '../facts/values.ts';
import { check, RuleFileError } from './check.ts';
import { PathName } from './condition.ts';

const SaidFact = z.strictObject({ value: z.unknown(), quote: Text });

/** A page of an example: what it says as facts, or as words that are read like a real page. */
const ExamplePage = z.strictObject({
  kind: PageKind,
  /** BCP 47; English where it is not said. */
  language: z.optional(z.string()),
  cut: z.optional(z.boolean()),
  facts: z.optional(z.partialRecord(PathName, SaidFact)),
  /** Words of a page, one paragraph a line; a line that starts with `# ` is a heading. */
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(5_000))),
});
export type ExamplePage = z.infer<typeof ExamplePage>;

const Example = z.strictObject({
  /** What is shown by it, in a few words. */
  name: Text,
  /** The shopper's country; DE where it is not said. */
  market: z.optional(Country),
  /** 2026-06-01 where it is not said. */
  on: z.optional(PlainDay),
  pages: z.array(ExamplePage).check(z.minLength(1), z.maxLength(10)),
});
export type Example = z.infer<typeof Example>;

const Several = z.array(Example).check(z.minLength(1));

/** `rules/<rule id>.examples.yaml`: what a rule must answer, by answer. */
export const Examples = z.strictObject({
  passed: Several,
  failed: Several,
  inapplicable: Several,
  unclear: z.optional(Several),
  contradicted: z.optional(Several),
});
export type Examples = z.infer<typeof Examples>;

/**
 * The examples of one pack, by rule id.
 *
 * Throws a RuleFileError where a file does not hold, a rule has none, or examples have no rule.
 *
 * @example parseExamples('iso-32123', readRules('rules')).get('missing-return-window')
 */
export function parseExamples(pack: string, files: Record<string, unknown>): Map<string, Examples> {
  const folder = `${pack}/rules/`;
  const names = Object.keys(files).filter((name) => name.startsWith(folder));
  const examples = new Map<string, Examples>();
  for (const name of names.filter((name) => name.endsWith('.examples.yaml'))) {
    const id = name.slice(folder.length, -'.examples.yaml'.length);
    if (!names.includes(`${folder}${id}.yaml`))
      throw new RuleFileError(`rules/${name}: there is no rule "${id}"`);
    examples.set(id, check(Examples, files[name], name));
  }
  for (const name of names) {
    const id = name.slice(folder.length).replace(/(\.examples)?\.yaml$/, '');
    if (!examples.has(id))
      throw new RuleFileError(
        `rules/${folder}${id}.examples.yaml: is missing: a rule has examples beside it`,
      );
  }
  return examples;
}
