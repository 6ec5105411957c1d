import * as z from 'zod/mini';
import { isPath, PATHS, type Path } from '../facts/paths.ts';
import { Duration, PlainDay } from '../facts/values.ts';

/** A word of the vocabulary of facts, as it stands in a pack. */
export const PathName = z.enum(Object.keys(PATHS).filter(isPath) as [Path, ...Path[]], {
  error: (issue) => `"${String(issue.input)}" is no path of the vocabulary`,
});

const Plain = z.union([z.string(), z.number(), z.boolean()]);
const BOUND = 'use a whole number, a duration such as P14D or a day such as 2026-11-21';
const BoundText = z.union([Duration, PlainDay]);
/** A number is compared with the length of a list, a duration such as `P14D` with a period, a day with a day. */
const Bound = z.union(
  [z.int(BOUND), z.string(BOUND).check(z.refine((text) => z.safeParse(BoundText, text).success, BOUND))],
  BOUND,
);

/**
 * What a rule asks of the facts: a closed vocabulary that composes and computes nothing.
 *
 * `present`, `absent`: the shop says something, or nothing, about a path. `equals`, `one-of`: its value is
 * this, or one of these. `at-least`, `at-most`, `within`: a list has so many entries, a period is so long, a
 * day is so late; `within` holds its ends too.
 * `matches-country`: the value is, or contains, the shopper's country. `same-as`: two paths hold the same.
 * `all`, `any`, `none`: of conditions.
 */
export type Condition =
  | { present: Path }
  | { absent: Path }
  | { equals: { path: Path; value: string | number | boolean } }
  | { 'one-of': { path: Path; values: (string | number | boolean)[] } }
  | { 'at-least': { path: Path; value: number | string } }
  | { 'at-most': { path: Path; value: number | string } }
  | { within: { path: Path; from: number | string; to: number | string } }
  | { 'matches-country': Path }
  | { 'same-as': { path: Path; other: Path } }
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] };

export const Condition: z.ZodMiniType<Condition> = z.lazy(() => {
  const Several = z.array(Condition).check(z.minLength(1), z.maxLength(20));
  return z.union(
    [
      z.strictObject({ present: PathName }),
      z.strictObject({ absent: PathName }),
      z.strictObject({ equals: z.strictObject({ path: PathName, value: Plain }) }),
      z.strictObject({
        'one-of': z.strictObject({ path: PathName, values: z.array(Plain).check(z.minLength(1)) }),
      }),
      z.strictObject({ 'at-least': z.strictObject({ path: PathName, value: Bound }) }),
      z.strictObject({ 'at-most': z.strictObject({ path: PathName, value: Bound }) }),
      z.strictObject({ within: z.strictObject({ path: PathName, from: Bound, to: Bound }) }),
      z.strictObject({ 'matches-country': PathName }),
      z.strictObject({ 'same-as': z.strictObject({ path: PathName, other: PathName }) }),
      z.strictObject({ all: Several }),
      z.strictObject({ any: Several }),
      z.strictObject({ none: Several }),
    ],
    'use exactly one of present, absent, equals, one-of, at-least, at-most, within, matches-country, same-as, all, any, none',
  );
});

/**
 * The paths that a condition asks about, each once, in the order in which they are written.
 *
 * @example pathsOf({ any: [{ present: 'returns.paidBy' }, { present: 'returns.fee' }] }) // ['returns.paidBy', 'returns.fee']
 */
export function pathsOf(condition: Condition): Path[] {
  if ('all' in condition) return unique(condition.all.flatMap(pathsOf));
  if ('any' in condition) return unique(condition.any.flatMap(pathsOf));
  if ('none' in condition) return unique(condition.none.flatMap(pathsOf));
  const [asked] = Object.values(condition) as (Path | { path: Path; other?: Path })[];
  if (typeof asked !== 'object') return asked ? [asked] : [];
  return unique(asked.other ? [asked.path, asked.other] : [asked.path]);
}

function unique(paths: Path[]): Path[] {
  return [...new Set(paths)];
}
