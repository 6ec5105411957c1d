import { locale, t } from './strings.ts';

const STYLE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * How deadlines are spoken of in the language in force.
 *
 * @example deadlineWords.day('2026-11-16') // 'Monday 16 November 2026'
 */
export const deadlineWords = {
  say: t,
  day: (day: string): string => Temporal.PlainDate.from(day).toLocaleString(locale(), STYLE),
};
