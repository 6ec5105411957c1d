import { locale } from '../strings.ts';

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  middle: { weekday: 'short', day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A civil day in words, with the year where it is not the year of `today`.
 *
 * Takes two days as `YYYY-MM-DD`; `month` names the month and always its year. Throws a RangeError
 * on a day that does not exist.
 *
 * @example formatDay('2026-11-16', '2026-11-13') // 'Monday 16 November'
 */
export function formatDay(day: string, today: string, style: keyof typeof STYLES = 'long'): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const year = sameYear && style !== 'month' ? {} : ({ year: 'numeric' } as const);
  return Temporal.PlainDate.from(day).toLocaleString(locale(), { ...STYLES[style], ...year });
}
