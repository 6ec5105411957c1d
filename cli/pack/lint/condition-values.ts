import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { daysOf } from '../../../lib/dossier/days.ts';
import type { Path } from '../../../lib/facts/paths.ts';
import { Duration, PlainDay } from '../../../lib/facts/values.ts';
import type { Place } from '../../../lib/packs/check.ts';
import type { Rule } from '../../../lib/packs/rule.ts';
import { conditionsOf, type Leaf, leavesOf, type Placed, partsOf } from './condition-leaves.ts';
import { canHold, formInWords, formsOf, kindOf, type Measure, measureOf, saysCountry } from './path-form.ts';

/** What is wrong, and where. */
export interface Wrong {
  place: Place;
  what: string;
}

const BOUNDS: Record<Measure, string> = {
  entries: 'a whole number of entries, such as 2',
  period: 'a duration such as P14D',
  day: 'a day such as 2026-11-21',
};

/**
 * Conditions that compare a path with what it can never be, and conditions that stand twice in one list.
 *
 * @example wrongValues({ ...rule, condition: { equals: { path: 'product.digital', value: 'yes' } } })[0].what
 */
export function wrongValues(rule: Rule): Wrong[] {
  return conditionsOf(rule).flatMap(({ condition, place }) => [
    ...leavesOf(condition, place).flatMap(wrongLeaf),
    ...doubled({ condition, place }),
  ]);
}

function wrongLeaf({ condition, place }: Placed<Leaf>): Wrong[] {
  if ('equals' in condition) {
    const { path, value } = condition.equals;
    return canHold(path, value) ? [] : [cannotHold(path, value, [...place, 'equals', 'value'])];
  }
  if ('one-of' in condition) {
    const { path, values } = condition['one-of'];
    return values.flatMap((value, at) => {
      const here = [...place, 'one-of', 'values', at];
      if (!canHold(path, value)) return [cannotHold(path, value, here)];
      return values.indexOf(value) < at
        ? [{ place: here, what: `${value} stands there twice: take one out` }]
        : [];
    });
  }
  if ('at-least' in condition) return wrongBounds(condition['at-least'], ['value'], [...place, 'at-least']);
  if ('at-most' in condition) return wrongBounds(condition['at-most'], ['value'], [...place, 'at-most']);
  if ('within' in condition) return wrongBounds(condition.within, ['from', 'to'], [...place, 'within']);
  if ('matches-country' in condition) {
    const path = condition['matches-country'];
    if (saysCountry(path)) return [];
    const what = `${path} says no country, it is ${formInWords(path)}: ask for another path`;
    return [{ place: [...place, 'matches-country'], what }];
  }
  return 'same-as' in condition ? wrongPair(condition['same-as'], [...place, 'same-as']) : [];
}

function cannotHold(path: Path, value: string | number | boolean, place: Place): Wrong {
  const forms = formsOf(path).map(kindOf);
  const isPlain = forms.some((kind) => kind !== 'array' && kind !== 'object');
  const instead = isPlain
    ? 'write one of these'
    : `use ${measureOf(path) ? 'at-least or at-most' : 'present or absent'}`;
  return { place, what: `${path} can never be ${value}, it is ${formInWords(path)}: ${instead}` };
}

type Bounds = { path: Path } & Partial<Record<'value' | 'from' | 'to', number | string>>;

function wrongBounds(bounds: Bounds, fields: readonly ('value' | 'from' | 'to')[], place: Place): Wrong[] {
  const { path } = bounds;
  const measure = measureOf(path);
  if (!measure) {
    const what = `of ${path} there is no more and less, it is ${formInWords(path)}: use present, equals or one-of`;
    return [{ place: [...place, 'path'], what }];
  }
  const misfits = fields.flatMap((field) =>
    fits(measure, bounds[field])
      ? []
      : [{ place: [...place, field], what: `${path} is compared with ${BOUNDS[measure]}: write one` }],
  );
  const { from, to } = bounds;
  if (misfits.length > 0 || from === undefined || to === undefined || size(from) <= size(to)) return misfits;
  return [
    { place: [...place, 'from'], what: `from ${from} is more than to ${to}: write the smaller one first` },
  ];
}

function fits(measure: Measure, bound: number | string | undefined): boolean {
  if (measure === 'entries') return typeof bound === 'number';
  return z.safeParse(measure === 'day' ? PlainDay : Duration, bound).success;
}

function size(bound: number | string): number {
  if (typeof bound === 'number') return bound;
  return z.safeParse(PlainDay, bound).success ? Date.parse(bound) : daysOf({ length: bound }).most;
}

function wrongPair({ path, other }: { path: Path; other: Path }, place: Place): Wrong[] {
  if (path === other)
    return [{ place: [...place, 'other'], what: `${path} is always the same as itself: name another path` }];
  const kinds = new Set(
    [...formsOf(path), ...formsOf(other)].map((form) => KINDS[kindOf(form)] ?? kindOf(form)),
  );
  if (kinds.size === 1) return [];
  const what = `${path} is ${formInWords(path)}, ${other} is ${formInWords(other)}: they can never be the same`;
  return [{ place: [...place, 'other'], what }];
}

/** Words are compared with words, whether or not there are only some of them. */
const KINDS: Readonly<Record<string, string>> = { enum: 'string' };

function doubled({ condition, place }: Placed): Wrong[] {
  const parts = partsOf(condition, place);
  return parts.flatMap((part, at) => {
    const isTwice = parts.slice(0, at).some((before) => isDeepStrictEqual(before.condition, part.condition));
    return isTwice ? [{ place: part.place, what: 'stands there twice: take one out' }] : doubled(part);
  });
}
