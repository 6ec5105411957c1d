import { daysOf } from '../../../lib/dossier/days.ts';
import type { Facts } from '../../../lib/facts/fact.ts';
import type { Path } from '../../../lib/facts/paths.ts';
import { Identifier, PlainDay, Range } from '../../../lib/facts/values.ts';
import { type Condition, pathsOf } from '../../../lib/packs/condition.ts';
import { type Leaf, leavesOf } from './condition-leaves.ts';
import { formsOf, kindOf, optionsOf, saysCountry } from './path-form.ts';

/** The shopper's country in all samples. */
export const MARKET = 'DE';
const ELSEWHERE = 'ZZ';

/**
 * What shops could say about the paths of some conditions, as far as the conditions can tell it apart: for each path
 * nothing, and a value on each side of all that is asked. Gives every combination, or null where there are more than
 * `most`.
 *
 * @example [...sampleFacts([{ present: 'price.was' }], 100)].length // 2
 */
export function sampleFacts(conditions: readonly Condition[], most: number): Iterable<Facts> | null {
  const leaves = conditions.flatMap((condition) => leavesOf(condition, []).map((leaf) => leaf.condition));
  const paths = [...new Set(conditions.flatMap(pathsOf))];
  const samples = paths.map((path) => [undefined, ...samplesOf(path, leaves)]);
  if (samples.reduce((product, values) => product * values.length, 1) > most) return null;
  return combinations(paths, samples);
}

function* combinations(paths: readonly Path[], samples: readonly unknown[][]): Generator<Facts> {
  const [path, ...others] = paths;
  const [values, ...rest] = samples;
  if (path === undefined || !values) return void (yield {});
  for (const facts of combinations(others, rest))
    for (const value of values)
      yield value === undefined ? facts : { ...facts, [path]: [{ value, evidence: EVIDENCE }] };
}

const EVIDENCE = [{ source: 'text', quote: 'sample', url: 'https://shop.example/', locator: 'block:0' }];

/** Values of a path: all that it is compared with, and what lies beside. */
function samplesOf(path: Path, leaves: readonly Leaf[]): unknown[] {
  const own = leaves.filter((leaf) => pathsOf(leaf).includes(path));
  const pairs = own.flatMap((leaf) =>
    'same-as' in leaf ? pathsOf(leaf).filter((other) => other !== path) : [],
  );
  const values = [path, ...pairs].flatMap((one) =>
    formsOf(one).flatMap((form) =>
      samplesOfForm(one, form, [...own, ...leaves.filter((leaf) => pathsOf(leaf).includes(one))]),
    ),
  );
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function samplesOfForm(
  path: Path,
  form: ReturnType<typeof formsOf>[number],
  leaves: readonly Leaf[],
): unknown[] {
  const words = leaves.flatMap(wordsOf);
  const bounds = leaves.flatMap(boundsOf);
  if (form === PlainDay)
    return ['2026-01-01', ...bounds.filter((bound) => typeof bound === 'string').flatMap(daysAround)];
  switch (kindOf(form)) {
    case 'boolean':
      return [true, false];
    case 'enum': {
      const named = optionsOf(form).filter((option) => words.some((word) => isNear(word, option)));
      const unnamed = optionsOf(form).filter((option) => !named.includes(option));
      return [...named, ...unnamed.slice(0, hasPair(leaves) ? 2 : 1)];
    }
    case 'array':
      return lengthsAround(bounds).flatMap((length) =>
        [MARKET, ELSEWHERE].map((entry) => Array.from({ length }, () => entry)),
      );
    case 'object':
      return objects(form, bounds, leaves);
    default:
      return [...words, ...(saysCountry(path) ? [MARKET, ELSEWHERE] : ['some words', 'other words'])];
  }
}

function objects(form: unknown, bounds: readonly (number | string)[], leaves: readonly Leaf[]): unknown[] {
  if (form === Identifier) return [{ country: MARKET }, { country: ELSEWHERE }];
  const periods = bounds.filter((bound) => typeof bound === 'string').flatMap(periodsAround);
  const lengths = periods.length > 0 ? periods : ['P14D'];
  if (hasPair(leaves)) lengths.push('P999D');
  return lengths.map((length) => (form === Range ? { min: length, max: length } : { length }));
}

function wordsOf(leaf: Leaf): unknown[] {
  if ('equals' in leaf) return [leaf.equals.value];
  return 'one-of' in leaf ? leaf['one-of'].values : [];
}

function boundsOf(leaf: Leaf): (number | string)[] {
  if ('at-least' in leaf) return [leaf['at-least'].value];
  if ('at-most' in leaf) return [leaf['at-most'].value];
  return 'within' in leaf ? [leaf.within.from, leaf.within.to] : [];
}

function hasPair(leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => 'same-as' in leaf);
}

function isNear(word: unknown, option: string): boolean {
  return String(word).trim().toLowerCase() === option.toLowerCase();
}

function lengthsAround(bounds: readonly (number | string)[]): number[] {
  const around = bounds.filter((bound) => typeof bound === 'number').flatMap((n) => [n - 1, n, n + 1]);
  return [...new Set([1, ...around])].filter((length) => length > 0 && length <= 250);
}

/** A month is 28 days or 31: what is clearly shorter, the same, and clearly longer. */
function periodsAround(bound: string): string[] {
  const { least, most } = daysOf({ length: bound });
  return [`P${Math.max(0, least - 1)}D`, bound, `P${most + 1}D`];
}

function daysAround(bound: string): string[] {
  const day = Temporal.PlainDate.from(bound);
  return [day.subtract({ days: 1 }), day, day.add({ days: 1 })].map(String);
}
