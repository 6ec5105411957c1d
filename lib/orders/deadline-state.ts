import type { DeadlineState } from './deadline.ts';

/** What is known of a deadline; all days as `YYYY-MM-DD`. */
export interface DeadlineDays {
  /** What it asked for has happened, or no longer matters. */
  isDone: boolean;
  trigger: string | null;
  /** Null while waiting. */
  safeDay: string | null;
  lastDay: string | null;
  /** The first day on which nothing excuses it any more; null where something still may. */
  overdueFrom: string | null;
}

/** The last days: the safe day and the two before it. */
const LAST_DAYS = 3;

/**
 * Where a deadline stands on a day (`YYYY-MM-DD`).
 *
 * @example deadlineState({ isDone: false, trigger: '2026-11-02', safeDay: '2026-11-16', lastDay: '2026-11-16', overdueFrom: '2026-11-17' }, '2026-11-15') → 'due'
 */
export function deadlineState(days: DeadlineDays, on: string): DeadlineState {
  const { isDone, trigger, safeDay, lastDay, overdueFrom } = days;
  if (isDone) return 'done';
  if (trigger === null || safeDay === null || lastDay === null || trigger > on) return 'waiting';
  if (overdueFrom === null && on > lastDay) return 'open';
  if (overdueFrom !== null && on >= overdueFrom) return 'overdue';
  const firstOfLast = Temporal.PlainDate.from(safeDay).subtract({ days: LAST_DAYS - 1 });
  return on >= firstOfLast.toString() ? 'due' : 'open';
}
