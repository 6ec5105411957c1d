import { type Calendar, type Holiday, WEEKDAYS, type Weekday } from './calendar.ts';
import { easterSunday } from './easter.ts';

/** A holiday on a day of a certain year. */
export interface HolidayOn {
  /** `YYYY-MM-DD` */
  day: string;
  name: string;
  /** Where it is a holiday; absent where it is one in the whole country. */
  regions?: string[];
  /** Where it is one in some places only. */
  partsOf?: string[];
  status: 'public' | 'treated';
}

/**
 * All holidays of a calendar that fall in a year, regional ones too, in the order of days.
 * A substitute day that falls into the year before or after is listed there.
 *
 * @example holidaysOf(germany, 2026)[0] → { day: '2026-01-01', name: 'Neujahr', status: 'public' }
 */
export function holidaysOf(calendar: Calendar, year: number): HolidayOn[] {
  const found: HolidayOn[] = [];
  for (const holiday of calendar.holidays)
    for (const origin of [year - 1, year, year + 1])
      for (const day of daysOf(holiday, origin)) if (day.year === year) found.push(holidayOn(holiday, day));
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function holidayOn(holiday: Holiday, day: Temporal.PlainDate): HolidayOn {
  return {
    day: day.toString(),
    name: holiday.name,
    ...(holiday.regions && { regions: holiday.regions }),
    ...(holiday.partsOf && { partsOf: holiday.partsOf }),
    status: holiday.status ?? 'public',
  };
}

function daysOf(holiday: Holiday, year: number): Temporal.PlainDate[] {
  if (year < (holiday.from ?? year) || year > (holiday.until ?? year)) return [];
  return plainDaysOf(holiday, year).flatMap((day) => {
    const weekday = weekdayOf(day);
    const moved = day.add({ days: holiday.moved?.[weekday] ?? 0 });
    const substitute = holiday.substitute?.[weekday];
    return substitute === undefined ? [moved] : [moved, day.add({ days: substitute })];
  });
}

function plainDaysOf(holiday: Holiday, year: number): Temporal.PlainDate[] {
  if (holiday.date !== undefined) return monthDay(holiday.date, year);
  if (holiday.easter !== undefined) return [easterSunday(year, 'gregorian').add({ days: holiday.easter })];
  if (holiday.orthodoxEaster !== undefined)
    return [easterSunday(year, 'julian').add({ days: holiday.orthodoxEaster })];
  if (holiday.nth) return [nthWeekday(holiday.nth, year)];
  if (holiday.first) {
    const { weekday, from } = holiday.first;
    return monthDay(from, year).map((day) => firstWeekday(day, weekday));
  }
  return (holiday.dates ?? [])
    .map((date) => Temporal.PlainDate.from(date))
    .filter((day) => day.year === year);
}

/** No day where the year has none, such as 29 February. */
function monthDay(date: string, year: number): Temporal.PlainDate[] {
  const month = Number(date.slice(0, 2));
  const day = Number(date.slice(3));
  const found = Temporal.PlainDate.from({ year, month, day });
  return found.day === day ? [found] : [];
}

function firstWeekday(from: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return from.add({ days: (WEEKDAYS.indexOf(weekday) + 1 - from.dayOfWeek + 7) % 7 });
}

function nthWeekday({ nth, weekday, month }: NonNullable<Holiday['nth']>, year: number): Temporal.PlainDate {
  const start = new Temporal.PlainDate(year, month, 1);
  if (nth > 0) return firstWeekday(start, weekday).add({ weeks: nth - 1 });
  return firstWeekday(start.add({ months: 1 }), weekday).subtract({ weeks: 1 });
}

/**
 * The weekday of a day.
 *
 * @example weekdayOf(Temporal.PlainDate.from('2026-11-16')) → 'monday'
 */
export function weekdayOf(day: Temporal.PlainDate): Weekday {
  return WEEKDAYS[day.dayOfWeek - 1] as Weekday;
}
