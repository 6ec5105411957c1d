import type { SpokenLexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { between } from './count.ts';
import type { Span } from './span.ts';

/** Order of day and month in `03/04/2026`; null where it stays open. */
export type DateOrder = 'day-month' | 'month-day' | null;

/**
 * Finds civil days: `2026-03-01`, `01.03.2026`, `1. März 2026`, `March 1st, 2026`; and, where only a
 * month is told, its first day (`März 2026`); `2026年3月1日`, `2026년 3월 1일`.
 *
 * `order` decides `03/04/2026`; where it is null such a date is left out, unless only one reading exists.
 *
 * @example findDates(tokenize('Stand: 1. März 2026', none), lexicon, null)[0]?.value → '2026-03-01'
 */
export function findDates(tokens: Tokens, lexicon: SpokenLexicon, order: DateOrder): Span<string>[] {
  const spans: Span<string>[] = [];
  for (let index = 0; index < tokens.words.length; index++) {
    const span =
      figuresAt(tokens, index, order) ?? signedAt(tokens, index) ?? namedAt(tokens, index, lexicon);
    if (!span) continue;
    spans.push(span);
    index = span.last - 1;
  }
  return spans;
}

function figure(tokens: Tokens, index: number): number | undefined {
  const word = tokens.words[index] ?? '';
  return /^\d{1,4}$/.test(word) ? Number(word) : undefined;
}

/** Three numbers parted by the same sign. */
function figuresAt(tokens: Tokens, index: number, order: DateOrder): Span<string> | undefined {
  const [a, b, c] = [figure(tokens, index), figure(tokens, index + 1), figure(tokens, index + 2)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const sign = between(tokens, index + 1).trim();
  if (!/^[./-]$/.test(sign) || between(tokens, index + 2).trim() !== sign) return undefined;
  const last = index + 3;
  if (tokens.words[index]?.length === 4) return spanOf(index, last, a, b, c);
  const year = tokens.words[index + 2]?.length === 2 ? 2000 + c : c;
  if (sign === '.' || sign === '-' || order === 'day-month' || a > 12) return spanOf(index, last, year, b, a);
  if (order === 'month-day' || b > 12 || a === b) return spanOf(index, last, year, a, b);
  return undefined;
}

/** Year, month and day by the signs behind them, in Chinese, Japanese and Korean; without a day, the month's first. */
function signedAt(tokens: Tokens, index: number): Span<string> | undefined {
  const { words } = tokens;
  const sign = words[index + 1] ?? '';
  if (!/^[年년]$/.test(sign) || !/^[月월]$/.test(words[index + 3] ?? '')) return undefined;
  const [year, month, day] = [figure(tokens, index), figure(tokens, index + 2), figure(tokens, index + 4)];
  if (year === undefined || month === undefined) return undefined;
  if (day !== undefined && /^[日号號일]$/.test(words[index + 5] ?? ''))
    return spanOf(index, index + 6, year, month, day);
  return spanOf(index, index + 4, year, month, 1);
}

/** A month by its name, with the day before or after it and the year behind. */
function namedAt(tokens: Tokens, index: number, lexicon: SpokenLexicon): Span<string> | undefined {
  const day = figure(tokens, index);
  if (day !== undefined) {
    const at = ordinalEnd(tokens, index + 1);
    const month = lexicon.months.get(tokens.words[at] ?? '');
    const year = figure(tokens, at + 1);
    return month && year ? spanOf(index, at + 2, year, month, day) : undefined;
  }
  const month = lexicon.months.get(tokens.words[index] ?? '');
  const second = figure(tokens, index + 1);
  if (!month || second === undefined) return undefined;
  if (second > 1_900) return spanOf(index, index + 2, second, month, 1);
  const at = ordinalEnd(tokens, index + 2);
  const year = figure(tokens, at);
  return year ? spanOf(index, at + 1, year, month, second) : undefined;
}

/** Past the ending of an ordinal: `1st`, `1er`, `2 de marzo`. */
function ordinalEnd(tokens: Tokens, index: number): number {
  return /^(?:st|nd|rd|th|er|de|of)$/.test(tokens.words[index] ?? '') ? index + 1 : index;
}

function spanOf(
  first: number,
  last: number,
  year: number,
  month: number,
  day: number,
): Span<string> | undefined {
  if (year < 1_990 || year > 2_100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { first, last, value };
}
