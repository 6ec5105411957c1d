import type { PeriodUnit } from '../calendar/count-period.ts';
import type { Step } from './fold-events.ts';

/** The shown strings that deadlines need beside the texts of their packs; they stand in `locales/`. */
export type WordKey =
  | `counting.length.${PeriodUnit}`
  | `counting.step.${Step}`
  | `counting.${'counted' | 'waiting' | 'moved' | 'mayMove' | 'waitsFor' | 'startUnsaid'}`
  | `returnWindow.${'name' | 'todo' | 'advice' | 'afterwards'}`;

/** How to speak of deadlines: lib/ has no strings to show, so whoever shows them hands them in. */
export interface Words {
  /** A shown string with its placeholders filled. */
  say(key: WordKey, values?: Record<string, string | number>): string;
  /** A day (`YYYY-MM-DD`) in words, with weekday and year. */
  day(day: string): string;
}
