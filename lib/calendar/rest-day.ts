import type { Calendar, Weekday } from './calendar.ts';
import { type HolidayOn, holidaysOf, weekdayOf } from './holidays.ts';

/** Why nobody has to act on a day. */
export interface RestDay {
  /** `YYYY-MM-DD` */
  day: string;
  reason: 'holiday' | Weekday;
  /** Of a holiday: its name in the language of the place. */
  name?: string;
}

/** A holiday that may count, for all that is known of the place. */
export interface UnsureDay {
  /** `YYYY-MM-DD` */
  day: string;
  name: string;
  regions: string[];
}

/**
 * Tells whether a day is a day of rest in a place: a weekend day or a holiday of the whole country
 * or of the region. Where the region is not known, only holidays of the whole country count.
 *
 * Gives null on a working day. A holiday comes before the weekend, so that its name is told.
 *
 * @example restDay(Temporal.PlainDate.from('2026-12-25'), germany) → { day: '2026-12-25', reason: 'holiday', name: 'Erster Weihnachtstag' }
 */
export function restDay(day: Temporal.PlainDate, calendar: Calendar, region?: string): RestDay | null {
  const holiday = holidaysOn(day, calendar).find((candidate) => isSure(candidate, region));
  if (holiday) return { day: holiday.day, reason: 'holiday', name: holiday.name };
  const weekday = weekdayOf(day);
  return calendar.weekend.includes(weekday) ? { day: day.toString(), reason: weekday } : null;
}

/**
 * Finds a holiday that may count in a place and cannot be told to: of some region where the region
 * is not known, or of some towns of the region.
 *
 * @example unsureDay(Temporal.PlainDate.from('2027-01-06'), germany) → { day: '2027-01-06', name: 'Heilige Drei Könige', regions: ['BW', 'BY', 'ST'] }
 */
export function unsureDay(day: Temporal.PlainDate, calendar: Calendar, region?: string): UnsureDay | null {
  const places = holidaysOn(day, calendar)
    .filter((candidate) => !isSure(candidate, region))
    .map(({ name, regions = [], partsOf = [] }) => ({
      name,
      regions: region === undefined ? [...regions, ...partsOf] : partsOf.filter((part) => part === region),
    }))
    .filter(({ regions }) => regions.length > 0);
  const name = places[0]?.name;
  if (name === undefined) return null;
  return { day: day.toString(), name, regions: [...new Set(places.flatMap(({ regions }) => regions))] };
}

function isSure(holiday: HolidayOn, region: string | undefined): boolean {
  if (!holiday.regions && !holiday.partsOf) return true;
  return region !== undefined && (holiday.regions ?? []).includes(region);
}

/** Years already laid out; a calendar is data that never changes once it is parsed. */
const years = new WeakMap<Calendar, Map<number, Map<string, HolidayOn[]>>>();

function holidaysOn(day: Temporal.PlainDate, calendar: Calendar): HolidayOn[] {
  const known = years.get(calendar) ?? new Map<number, Map<string, HolidayOn[]>>();
  years.set(calendar, known);
  const year = known.get(day.year) ?? Map.groupBy(holidaysOf(calendar, day.year), (holiday) => holiday.day);
  known.set(day.year, year);
  return year.get(day.toString()) ?? [];
}
