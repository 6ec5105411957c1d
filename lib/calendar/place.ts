import type { Calendar } from './calendar.ts';

/** Whose days off count. */
export interface Place {
  calendar: Calendar;
  region?: string | undefined;
}

/**
 * Finds the place that a jurisdiction names: a calendar (`DE`, `SEPA`), a part of one (`US-CA`, `DE-BY`),
 * or two that share a rule (`DE/EU`), of which the first counts.
 *
 * Gives null where the calendar or its region is not known, or where two regions are named.
 *
 * @example placeOf('CA-ON', undefined, calendars) → { calendar: canada, region: 'ON' }
 */
export function placeOf(
  jurisdiction: string,
  region: string | undefined,
  calendars: Calendar[],
): Place | null {
  const places = jurisdiction.split('/').map((name) => placeNamed(name, region, calendars));
  return places.includes(null) ? null : (places[0] ?? null);
}

function placeNamed(name: string, region: string | undefined, calendars: Calendar[]): Place | null {
  const [country, part, ...more] = name.split('-');
  const calendar = calendars.find(({ id }) => id === country);
  if (!calendar || more.length > 0 || (part !== undefined && region !== undefined)) return null;
  const wanted = part ?? region;
  if (wanted === undefined) return { calendar };
  return Object.hasOwn(calendar.regions ?? {}, wanted) ? { calendar, region: wanted } : null;
}
