import { locale } from '../strings.ts';

/**
 * A moment in the reader's own time: `formatMoment('2026-11-21T08:30:00Z')` → `'21 Nov 2026, 09:30'`.
 *
 * Takes ISO 8601 with an offset; throws a RangeError on anything else.
 */
export function formatMoment(moment: string): string {
  return Temporal.Instant.from(moment).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
