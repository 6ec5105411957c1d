import { readRules } from '../../build/read-rules.ts';
import { type Calendar, parseCalendars } from '../../lib/calendar/calendar.ts';

const calendars = parseCalendars(readRules('rules'));

/** The calendar of `rules/calendars` with that id. */
export function calendarOf(id: string): Calendar {
  const calendar = calendars.find((candidate) => candidate.id === id);
  if (!calendar) throw new Error(`no calendar ${id}`);
  return calendar;
}
