import type { OrderDeadline } from './deadlines.ts';

/** Something to tell the shopper about a deadline, once. */
export interface Reminder {
  /** The same for the same deadline, day and occasion, whenever it is planned. */
  id: string;
  /** `ahead`: the day is near; `missed`: it passed unnoticed; `overdue`: the shop owes it. */
  occasion: 'ahead' | 'missed' | 'overdue';
  deadline: OrderDeadline;
  /** Everything that is told with it: record all of them, so that none is told again. */
  settles: string[];
}

export interface ReminderPlan {
  /** To be told today, earliest deadline first. */
  dueNow: Reminder[];
  /** The next day on which something is to be told; null where nothing is. */
  nextDay: Temporal.PlainDate | null;
}

/** A buyer's day that passed longer ago is history and no news. */
const NEWS_DAYS = 30;

/**
 * Plans what to tell about deadlines: what is due today and was not told, and when to wake up next.
 * Of several reminders missed for one deadline only the latest is told, and only once.
 *
 * `told` holds the ids of the reminders that were told before.
 *
 * @example planReminders(deadlines, Temporal.PlainDate.from('2026-11-13'), new Set()).nextDay → 2026-11-16
 */
export function planReminders(
  deadlines: OrderDeadline[],
  today: Temporal.PlainDate,
  told: ReadonlySet<string>,
): ReminderPlan {
  const now = today.toString();
  const dueNow: Reminder[] = [];
  const ahead: string[] = [];
  for (const deadline of deadlines) {
    const open = occasionsOf(deadline).filter(({ id }) => !told.has(id));
    ahead.push(...open.filter(({ day }) => day > now).map(({ day }) => day));
    const reminder = reminderOf(
      deadline,
      open.filter(({ day }) => day <= now),
      now,
    );
    if (reminder) dueNow.push(reminder);
  }
  const next = ahead.sort()[0];
  return { dueNow, nextDay: next === undefined ? null : Temporal.PlainDate.from(next) };
}

interface Occasion {
  id: string;
  day: string;
  isOverdue: boolean;
}

/** The days on which a deadline is to be spoken of; the ids change with its day, so a new day is told anew. */
function occasionsOf(deadline: OrderDeadline): Occasion[] {
  const { id, safeDay, state, remind, who, overdueFrom } = deadline;
  if (safeDay === null || state === 'done') return [];
  const ahead = remind.map((days) => ({
    id: `${id}/${safeDay}/${days}`,
    day: Temporal.PlainDate.from(safeDay).subtract({ days }).toString(),
    isOverdue: false,
  }));
  if (who !== 'seller' || overdueFrom === null) return ahead;
  return [...ahead, { id: `${id}/${safeDay}/overdue`, day: overdueFrom, isOverdue: true }];
}

function reminderOf(deadline: OrderDeadline, passed: Occasion[], now: string): Reminder | null {
  const latest = passed.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (!latest || deadline.lastDay === null) return null;
  const settles = passed.map(({ id }) => id);
  if (latest.isOverdue) return { id: latest.id, occasion: 'overdue', deadline, settles };
  const isMissed = deadline.state === 'overdue';
  const lastNews = Temporal.PlainDate.from(deadline.lastDay).add({ days: NEWS_DAYS }).toString();
  if (isMissed && now > lastNews) return null;
  return { id: latest.id, occasion: isMissed ? 'missed' : 'ahead', deadline, settles };
}
