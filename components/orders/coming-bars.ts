import { daysUntil } from '../../locales/format/days-left.ts';
import type { NextDeadline } from './next-deadline.ts';
import type { OrderView } from './order-view.ts';

/** A deadline as a bar: where it starts and how long it is, in per cent of the weeks shown. */
export interface Bar {
  deadline: NextDeadline;
  start: number;
  length: number;
}

/** Days before today and after it that the picture shows. */
const BEFORE = 7;
const AFTER = 56;

/** What the word `today` needs on a narrow screen, in per cent. */
const CLEARANCE = 12;

/** A day's place between the first (0) and the last (100) day shown. */
function place(day: string, today: string): number {
  const share = (daysUntil(day, today) + BEFORE) / (BEFORE + AFTER);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** Where today stands in the picture, in per cent. */
export const TODAY_PLACE = Math.round((BEFORE / (BEFORE + AFTER)) * 1000) / 10;

/**
 * The bars of what is coming in the next eight weeks, the most urgent first: from today to the day,
 * or from the day to today where it has passed.
 */
export function comingBars(orders: readonly OrderView[], today: string): Bar[] {
  return orders
    .flatMap(({ next }) => next ?? [])
    .filter(({ daysLeft }) => daysLeft <= AFTER)
    .sort((one, other) => one.daysLeft - other.daysLeft)
    .map((deadline) => {
      const end = place(deadline.day, today);
      const start = Math.min(end, TODAY_PLACE);
      return { deadline, start, length: Math.round(Math.abs(end - TODAY_PLACE) * 10) / 10 };
    });
}

/** The Mondays of every second week shown, with their places in per cent; none beside `today`. */
export function ticks(today: string): { day: string; at: number }[] {
  const first = Temporal.PlainDate.from(today);
  const monday = first.add({ days: 8 - first.dayOfWeek });
  return [0, 2, 4, 6]
    .map((weeks) => monday.add({ weeks }).toString())
    .map((day) => ({ day, at: place(day, today) }))
    .filter(({ at }) => at - TODAY_PLACE > CLEARANCE);
}
