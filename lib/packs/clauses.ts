import * as z from 'zod/mini';
import { Text } from '../facts/values.ts';
import { check } from './check.ts';
import type { Pack } from './pack.ts';

/** One clause of a standard, and what serves it apart from rules. */
const Clause = z.strictObject({
  /** As in a rule's source, e.g. `4.2.2.a`. */
  id: Text,
  /** A short name of our own. */
  name: Text,
  /** Who can tell: a shop's pages, an order of the shopper, both, or nobody from outside. */
  observable: z.enum(['page', 'tracker', 'both', 'none']),
  /** 1 is what a shopper needs most. */
  priority: z.optional(z.int().check(z.gte(1), z.lte(3))),
  /** What serves it apart from a single rule and the order tracker. */
  served: z.optional(Text),
  /** What the order tracker does for it. */
  tracker: z.optional(Text),
  /** What is not done for it yet. */
  later: z.optional(Text),
  /** Of `none`: why it cannot be observed. */
  why: z.optional(Text),
});
export type Clause = z.infer<typeof Clause>;

/** `rules/clauses/<standard>.yaml`: all clauses of a standard, in their order. */
const Standard = z.strictObject({
  /** As in a rule's source, e.g. `iso32123`. */
  standard: Text,
  title: Text,
  edition: Text,
  /** True where only the headings are known. */
  inferred: z.optional(z.boolean()),
  clauses: z.array(Clause).check(z.minLength(1)),
});
export type Standard = z.infer<typeof Standard>;

/**
 * The standards among the files of `rules/`, in the order of their files.
 *
 * Throws a RuleFileError with file, place and reason where one does not hold.
 *
 * @example parseClauses(readRules('rules'))[1].clauses[0].name
 */
export function parseClauses(files: Record<string, unknown>): Standard[] {
  return Object.keys(files)
    .filter((file) => /^clauses\/[^/]+\.yaml$/.test(file))
    .sort()
    .map((file) => check(Standard, files[file], file));
}

/**
 * The rules that serve a clause, as `<pack>/<rule>`, in the order of packs and rules.
 *
 * @example rulesServing(packs, 'iso32123', '4.4.2.b') // ['iso-32123/missing-return-window', 'eu/…']
 */
export function rulesServing(packs: readonly Pack[], standard: string, clause: string): string[] {
  const wanted = `${standard}:${clause}`;
  return packs.flatMap((pack) =>
    pack.rules
      .filter(({ sources }) => sources.some((source) => 'clause' in source && source.clause === wanted))
      .map(({ id }) => `${pack.id}/${id}`),
  );
}
