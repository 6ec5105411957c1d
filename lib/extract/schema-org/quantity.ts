import type { Period, Range } from '../../facts/values.ts';
import { Duration } from '../../facts/values.ts';
import { type Entity, entitiesOf, nameOf, textOf } from './entity.ts';

/** UN/CEFACT Recommendation 20 codes, and the words that shops write in their place. */
const UNITS: Record<string, 'D' | 'W' | 'M' | 'Y'> = {
  DAY: 'D',
  D: 'D',
  DAYS: 'D',
  WEE: 'W',
  WEEK: 'W',
  WEEKS: 'W',
  MON: 'M',
  MONTH: 'M',
  MONTHS: 'M',
  ANN: 'Y',
  YEAR: 'Y',
  YEARS: 'Y',
};

/** More than this is no period that a shop grants, but a slip or a joke. */
const MOST = 1_000;

/**
 * The period in a QuantitativeValue (`{ value: 2, unitCode: 'ANN' }`), a bare `P2Y`, or null.
 *
 * @example periodOf(warranty, 'durationOfWarranty') // { length: 'P2Y' }
 */
export function periodOf(entity: Entity, property: string): Period | null {
  const [quantity] = entitiesOf(entity, property);
  if (!quantity) return isoPeriod(textOf(entity, property));
  const length = lengthOf(textOf(quantity, 'value', 'maxValue', 'minValue'), unitOf(quantity));
  return length === null ? null : { length };
}

/**
 * The range in days of a QuantitativeValue such as `transitTime`; null where it is none.
 *
 * @example daysOf(time, 'transitTime') // { min: 1, max: 3 }
 */
export function daysOf(entity: Entity, property: string): { min: number; max: number } | null {
  const [quantity] = entitiesOf(entity, property);
  if (!quantity || unitOf(quantity) !== 'D') return null;
  const max = Number(textOf(quantity, 'maxValue', 'value'));
  const min = Number(textOf(quantity, 'minValue', 'value', 'maxValue'));
  return Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max <= MOST
    ? { min, max }
    : null;
}

/** Days as a Range: `rangeOfDays({ min: 1, max: 3 })` → `{ min: 'P1D', max: 'P3D' }`. */
export function rangeOfDays(days: { min: number; max: number }, isWorking: boolean): Range {
  const range = { min: `P${days.min}D`, max: `P${days.max}D` };
  return isWorking ? { ...range, days: 'working' } : range;
}

function lengthOf(text: string | undefined, unit: string | undefined): string | null {
  const count = Number(text);
  return unit && Number.isInteger(count) && count > 0 && count <= MOST ? `P${count}${unit}` : null;
}

function unitOf(quantity: Entity): 'D' | 'W' | 'M' | 'Y' | undefined {
  const unit = nameOf(textOf(quantity, 'unitCode', 'unitText') ?? '').toUpperCase();
  return Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
}

function isoPeriod(text: string | undefined): Period | null {
  return text !== undefined && Duration.safeParse(text).success ? { length: text } : null;
}
