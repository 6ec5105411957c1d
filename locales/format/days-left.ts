import { t } from '../strings.ts';

/**
 * How many days lie between two civil days (`YYYY-MM-DD`); negative where `day` has passed.
 *
 * @example daysUntil('2026-11-16', '2026-11-13') // 3
 */
export function daysUntil(day: string, today: string): number {
  return Temporal.PlainDate.from(today).until(day, { largestUnit: 'day' }).days;
}

/**
 * Days as a person says them; more than 99 are said in whole months.
 *
 * @example formatDaysLeft(3) // '3 days left'
 * @example formatDaysLeft(-2) // '2 days overdue'
 */
export function formatDaysLeft(days: number): string {
  if (days > 99) return t('days.months', { months: Math.floor((days * 12) / 365.25) });
  return days < 0 ? t('days.overdue', { days: -days }) : t('days.left', { days });
}
