import type { Calendar } from './calendar.ts';
import { type RestDay, restDay, type UnsureDay, unsureDay } from './rest-day.ts';

/** Calendar days, working days, weeks, months, years. */
export type PeriodUnit = 'd' | 'wd' | 'w' | 'm' | 'y';

/** `next-working-day`: a last day on a weekend or holiday moves to the next working day. */
export type Roll = 'next-working-day' | 'none';

/** A period of a law, and the place whose days off count. */
export interface PeriodToCount {
  /** The civil day of the event that starts it. */
  trigger: Temporal.PlainDate;
  /** A whole number, 1 or more. */
  length: number;
  unit: PeriodUnit;
  /** True where the law says "beginning with the day". */
  countTriggerDay: boolean;
  roll: Roll;
  calendar: Calendar;
  /** A region of the calendar; without it only holidays of the whole country count. */
  region?: string | undefined;
}

/** Why the last day is where it is. */
export interface Because {
  /** The days of rest over which the last day moved, in order. */
  moved: RestDay[];
  /** How far regional holidays may move it further, where they cannot be told. */
  mayMove?: { to: string; days: UnsureDay[] };
}

/** The end of a period; it ends at 24:00 of the day. */
export interface PeriodEnd {
  /** The day without any extension. */
  safeDay: Temporal.PlainDate;
  /** The day after weekend and holiday rules. */
  lastDay: Temporal.PlainDate;
  because?: Because;
}

/**
 * Counts a period of a law (Reg. 1182/71 art. 3; BGB §§ 187, 188, 193).
 *
 * The day of the event is not counted unless `countTriggerDay`; a month that has no such day ends
 * with its last day; working days are days that are neither weekend nor holiday.
 * Throws a RangeError where `length` is no whole number of 1 or more, or the end lies after the year 2999.
 *
 * @example countPeriod({ trigger: 2026-10-31, length: 14, unit: 'd', countTriggerDay: false, roll: 'next-working-day', calendar: germany })
 * → { safeDay: 2026-11-14, lastDay: 2026-11-16, because: { moved: [{ day: '2026-11-14', reason: 'saturday' }, { day: '2026-11-15', reason: 'sunday' }] } }
 */
export function countPeriod(period: PeriodToCount): PeriodEnd {
  const { calendar, region } = period;
  const sure = count(period, (day) => restDay(day, calendar, region));
  const doubts: UnsureDay[] = [];
  const atMost = count(period, (day) => {
    if (restDay(day, calendar, region)) return true;
    const doubt = unsureDay(day, calendar, region);
    if (doubt) doubts.push(doubt);
    return doubt;
  });
  // Working days say by themselves that weekends do not count.
  const moved = period.unit === 'wd' ? sure.passed.filter(({ reason }) => reason === 'holiday') : sure.passed;
  const mayMove = !atMost.lastDay.equals(sure.lastDay) && { to: atMost.lastDay.toString(), days: doubts };
  const { safeDay, lastDay } = sure;
  if (moved.length === 0 && !mayMove) return { safeDay, lastDay };
  return { safeDay, lastDay, because: { moved, ...(mayMove && { mayMove }) } };
}

/** Counts with one notion of a day off, and gives the days off it passed over. */
function count<Off>(period: PeriodToCount, dayOff: (day: Temporal.PlainDate) => Off | null) {
  const passed: Off[] = [];
  const rollOver = (from: Temporal.PlainDate): Temporal.PlainDate => {
    let day = from;
    for (let off = dayOff(day); off; off = dayOff(day)) {
      passed.push(off);
      day = day.add({ days: 1 });
    }
    return day;
  };
  const safeDay = period.unit === 'wd' ? workingDaysEnd(period, rollOver) : calendarEnd(period);
  return { safeDay, lastDay: period.roll === 'none' ? safeDay : rollOver(safeDay), passed };
}

function workingDaysEnd(
  { trigger, length, countTriggerDay }: PeriodToCount,
  rollOver: (from: Temporal.PlainDate) => Temporal.PlainDate,
): Temporal.PlainDate {
  // A year has more than 90 working days, whatever the weekend and the holidays.
  checkLength(trigger, length, 90);
  let day = rollOver(countTriggerDay ? trigger : trigger.add({ days: 1 }));
  for (let left = length - 1; left > 0; left -= 1) day = rollOver(day.add({ days: 1 }));
  return day;
}

function calendarEnd({ trigger, length, unit, countTriggerDay }: PeriodToCount): Temporal.PlainDate {
  const firstDay = countTriggerDay ? 1 : 0;
  checkLength(trigger, length, unit === 'y' ? 1 : unit === 'm' ? 12 : unit === 'w' ? 53 : 366);
  if (unit === 'd') return trigger.add({ days: length - firstDay });
  if (unit === 'w') return trigger.add({ days: 7 * length - firstDay });
  const end = trigger.add(unit === 'm' ? { months: length } : { years: length });
  // BGB § 188 (2), (3): counting the first day, a period ends on the day before the one of the same
  // number; where the month lacks that number, its last day is already the day before.
  return end.day === trigger.day ? end.subtract({ days: firstDay }) : end;
}

function checkLength(trigger: Temporal.PlainDate, length: number, unitsInYear: number): void {
  if (!Number.isInteger(length) || length < 1)
    throw new RangeError(`length must be a whole number of 1 or more, not ${length}`);
  if (trigger.year + length / unitsInYear > 2998)
    throw new RangeError(`a length of ${length} ends after the year 2999`);
}
