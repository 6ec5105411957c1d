import { locale } from '../strings.ts';

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A civil day in words; in another year than `today`'s with the year and without the weekday.
 *
 * Takes two days as `YYYY-MM-DD`; `month` names the month and always its year. Throws a RangeError
 * on a day that does not exist.
 *
 * @example formatDay('2026-11-16', '2026-11-13') // 'Monday 16 November'
 */
export function formatDay(day: string, today: string, style: keyof typeof STYLES = 'long'): string {
  const date = Temporal.PlainDate.from(day);
  if (day.slice(0, 4) === today.slice(0, 4) && style !== 'month')
    return date.toLocaleString(locale(), STYLES[style]);
  const { weekday: _, ...parts } = { weekday: undefined, ...STYLES[style] };
  return date.toLocaleString(locale(), { ...parts, year: 'numeric' });
}
