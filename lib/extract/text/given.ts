import * as z from 'zod/mini';
import { PATHS, type Path } from '../../facts/paths.ts';
import type { Period, Range } from '../../facts/values.ts';
import { NATIONAL_SCHEMES } from '../slots/national-schemes.ts';
import type { Locale } from './slots.ts';

/** A value of several parts, each from a slot: `{ money: '{money}', period: '{period}' }`. */
export type GivenParts = Readonly<Record<string, string>>;

/** What a phrase gives for a path: a constant, the name of a slot in braces, or several of them. */
export type Given = string | number | boolean | Period | Range | GivenParts;

const SLOT = /^\{([a-z]+\d?)\}$/;
/** What a phrase can give without a slot: its own words, and the sentence they stand in. */
const ALWAYS: ReadonlySet<string> = new Set(['words', 'sentence']);

const VAT_ID = { scheme: 'vat', country: 'DE', value: 'DE136695976', valid: true };

/** Stand-ins for slots, to see while compiling whether a path can hold them. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  period: { length: 'P14D' },
  range: { min: 'P2D', max: 'P4D' },
  longest: { length: 'P2D' },
  countries: ['DE', 'AT'],
  upto: { min: 'P0D', max: 'P2D' },
  ...Object.fromEntries(Object.keys(NATIONAL_SCHEMES).map((scheme) => [scheme, VAT_ID])),
  money: { amount: '1.00', currency: 'EUR' },
  least: { amount: '1.00', currency: 'EUR' },
  percent: '19',
  email: 'a@b.example',
  phone: '+49431123450',
  company: 'Muster GmbH',
  address: 'Hafenstraße 5, 24103 Kiel',
  vat: VAT_ID,
  date: '2026-03-01',
  days: { min: '2026-03-01', max: '2026-03-03' },
  count: 3,
  clock: '09:58',
  text: 'text',
  name: 'Name',
  id: 'A-1',
  words: 'words',
  sentence: 'A sentence.',
};

/**
 * Checks that a path can hold what a phrase gives it; throws an Error that says why not.
 *
 * @example checkGiven('returns.window', '{period}', new Set(['period']))
 */
export function checkGiven(path: Path, given: Given, slots: ReadonlySet<string>): void {
  for (const slot of slotsOf(given))
    if (!ALWAYS.has(slot) && !slots.has(slot))
      throw new Error(`gives.${path}: {${slot}} stands not in every way of writing the phrase`);
  if (
    inFormOf(
      path,
      filled(given, (slot) => SAMPLES[slot.replace(/\d$/, '')]),
    ) === undefined
  )
    throw new Error(`gives.${path}: ${JSON.stringify(given)} does not fit this path`);
}

/** The name of the slot that a value comes from; undefined of a constant. */
function slotOf(given: unknown): string | undefined {
  return typeof given === 'string' ? SLOT.exec(given)?.[1] : undefined;
}

function slotsOf(given: Given): string[] {
  const parts: unknown[] = typeof given === 'object' ? Object.values(given) : [given];
  return parts.flatMap((part) => slotOf(part) ?? []);
}

/** What is given with its slots filled; a bare number is an amount of money: `delivery.cost: 0`. */
function filled(given: Given, lookUp: (slot: string) => unknown, currency: string | null = null): unknown {
  if (typeof given === 'number') return { amount: String(given), currency };
  const slot = slotOf(given);
  if (slot !== undefined) return lookUp(slot);
  if (typeof given !== 'object' || slotsOf(given).length === 0) return given;
  const parts = Object.entries(given) as [string, Given][];
  return Object.fromEntries(parts.map(([name, part]) => [name, filled(part, lookUp)]));
}

/**
 * The value of a path from what a phrase gives and the slots it filled; undefined where they do not fit.
 *
 * `said` holds the words of the phrase and the sentence around them, as they stand on the page.
 *
 * @example giveValue('returns.paidBy', 'seller', new Map(), { words: 'kostenlose Retoure', sentence: 'Wir bieten kostenlose Retoure.' }, locale) → 'seller'
 */
export function giveValue(
  path: Path,
  given: Given,
  slots: ReadonlyMap<string, unknown>,
  said: { words: string; sentence: string },
  locale: Locale,
): unknown {
  const lookUp = (slot: string) => (slot === 'words' || slot === 'sentence' ? said[slot] : slots.get(slot));
  return inFormOf(path, filled(given, lookUp, locale.currency ?? null));
}

/** The value in the form of its path: a period as a range, one thing as a list; undefined where none fits. */
function inFormOf(path: Path, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const schema: z.ZodMiniType = PATHS[path];
  for (const form of formsOf(value)) if (z.safeParse(schema, form).success) return form;
  return undefined;
}

function formsOf(value: unknown): unknown[] {
  const forms = [value, [value]];
  if (typeof value === 'string') forms.push({ number: value });
  if (typeof value === 'object' && value !== null && 'scheme' in value && 'value' in value)
    forms.push({ number: value.value });
  if (typeof value !== 'object' || value === null || !('length' in value)) return forms;
  const { length, ...rest } = value;
  return [...forms, { min: length, max: length, ...rest }];
}
