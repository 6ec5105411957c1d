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
 * Days as a person says them: `formatDaysLeft(3)` → `'3 days left'`, `formatDaysLeft(-2)` → `'2 days overdue'`.
 */
export function formatDaysLeft(days: number): string {
  return days < 0 ? t('days.overdue', { days: -days }) : t('days.left', { days });
}
