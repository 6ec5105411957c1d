import type { Place } from '../../../lib/packs/check.ts';
import type { Condition } from '../../../lib/packs/condition.ts';

/** A condition that holds no other. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { none: unknown }>;

/** A condition and where it stands in its file. */
export interface Placed<C extends Condition = Condition> {
  condition: C;
  place: Place;
}

/**
 * The conditions directly inside one, each with its place; an empty list for one that asks about a path.
 *
 * @example partsOf({ any: [{ present: 'price.was' }] }, ['condition'])[0].place // ['condition', 'any', 0]
 */
export function partsOf(condition: Condition, place: Place): Placed[] {
  const [word = '', inside] = Object.entries(condition)[0] ?? [];
  if (!Array.isArray(inside)) return [];
  return inside.map((part: Condition, at) => ({ condition: part, place: [...place, word, at] }));
}

/**
 * All conditions inside one that ask about a path, or itself.
 *
 * @example leavesOf({ all: [{ present: 'price.was' }, { present: 'price.prior30' }] }, ['condition']).length // 2
 */
export function leavesOf(condition: Condition, place: Place): Placed<Leaf>[] {
  const parts = partsOf(condition, place);
  if (parts.length === 0) return [{ condition: condition as Leaf, place }];
  return parts.flatMap((part) => leavesOf(part.condition, part.place));
}

/**
 * The conditions of a rule: `scope.when`, where it has one, and `condition`.
 *
 * @example conditionsOf(rule).map(({ place }) => place) // [['scope', 'when'], ['condition']]
 */
export function conditionsOf({
  scope,
  condition,
}: {
  scope?: { when?: Condition | undefined } | undefined;
  condition: Condition;
}): Placed[] {
  return [
    ...(scope?.when ? [{ condition: scope.when, place: ['scope', 'when'] }] : []),
    { condition, place: ['condition'] },
  ];
}
