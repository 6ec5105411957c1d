import * as z from 'zod/mini';
import { PATHS, type Path } from '../../../lib/facts/paths.ts';
import { Identifier, Period, PlainDay, Range } from '../../../lib/facts/values.ts';

/** What the values of a path are compared by, where there is more and less of them. */
export type Measure = 'entries' | 'period' | 'day';

type Form = z.core.$ZodType;

/**
 * The forms that a value of a path may have; most have one.
 *
 * @example formsOf('warranty.cost').length // 2: who pays, or an amount
 */
export function formsOf(path: Path): readonly Form[] {
  const form: Form = PATHS[path];
  const { def } = form._zod as { def: { type: string; options?: Form[] } };
  return def.type === 'union' ? (def.options ?? []) : [form];
}

/**
 * The kind of a form, as zod calls it: string, boolean, enum, array or object.
 *
 * @example kindOf(formsOf('product.digital')[0]) // 'boolean'
 */
export function kindOf(form: Form): string {
  return form._zod.def.type;
}

/**
 * The words that a form is limited to; an empty list where it is not an enumeration.
 *
 * @example optionsOf(formsOf('returns.paidBy')[0]) // ['buyer', 'seller']
 */
export function optionsOf(form: Form): string[] {
  const { entries = {} } = form._zod.def as { entries?: Record<string, string> };
  return kindOf(form) === 'enum' ? Object.values(entries) : [];
}

/**
 * By what the values of a path are compared; null where there is no more and less of them.
 *
 * @example measureOf('returns.window') // 'period'
 */
export function measureOf(path: Path): Measure | null {
  const forms = formsOf(path);
  if (forms.every((form) => kindOf(form) === 'array')) return 'entries';
  if (forms.every((form) => form === Period || form === Range)) return 'period';
  return forms.every((form) => form === PlainDay) ? 'day' : null;
}

/**
 * Whether a path says a country: itself, in a list, or as the one that gave out a number.
 *
 * @example saysCountry('seller.vatId') // true
 */
export function saysCountry(path: Path): boolean {
  const [form] = formsOf(path);
  if (!form || form === Identifier) return form === Identifier;
  const holds = (value: unknown) => z.safeParse(form, value).success;
  return (holds('DE') && !holds('no country')) || (holds(['DE']) && !holds(['no country']));
}

/**
 * Whether a path can hold a word, a number, or true or false, as `equals` and `one-of` compare them.
 *
 * @example canHold('product.digital', 'yes') // false
 */
export function canHold(path: Path, value: string | number | boolean): boolean {
  return formsOf(path).some((form) => {
    if (typeof value !== 'string') return z.safeParse(form, value).success;
    const options = optionsOf(form).map((option) => option.toLowerCase());
    // Capitals do not matter, so that a country may be written in small letters.
    return (
      options.includes(value.trim().toLowerCase()) ||
      [value, value.toUpperCase()].some((word) => z.safeParse(form, word).success)
    );
  });
}

/**
 * What the values of a path are, for whoever writes one into a pack.
 *
 * @example formInWords('product.digital') // 'true or false'
 */
export function formInWords(path: Path): string {
  return formsOf(path)
    .map((form) => formWords(path, form))
    .join(', or ');
}

function formWords(path: Path, form: Form): string {
  const options = optionsOf(form);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  if (form === Period || form === Range) return 'a period';
  if (form === PlainDay) return 'a day such as 2026-11-21';
  switch (kindOf(form)) {
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return 'several parts, such as an amount and its currency';
    default:
      return saysCountry(path) ? 'a country such as DE' : 'words';
  }
}
