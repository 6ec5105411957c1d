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
      figuresAt(tokens, index, order) ??
      signedAt(tokens, index) ??
      numberedAt(tokens, index) ??
      namedAt(tokens, index, lexicon);
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

/** What stands before a word, but for blanks and the marks that turn the direction of writing. */
function signBefore(tokens: Tokens, index: number): string {
  return between(tokens, index).replace(/[\s\u200e\u200f\u061c]+/g, '');
}

/** Three numbers parted by the same sign. */
function figuresAt(tokens: Tokens, index: number, order: DateOrder): Span<string> | undefined {
  const [a, b, c] = [figure(tokens, index), figure(tokens, index + 1), figure(tokens, index + 2)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const sign = signBefore(tokens, index + 1);
  if (!/^[./-]$/.test(sign) || signBefore(tokens, index + 2) !== sign) return undefined;
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

/** Vietnamese numbers its months: `21 tháng 11, 2026`, `21 tháng 11 năm 2026`. */
function numberedAt(tokens: Tokens, index: number): Span<string> | undefined {
  if (!/^(?:tháng|thg)$/.test(tokens.words[index + 1] ?? '')) return undefined;
  const at = tokens.words[index + 3] === 'năm' ? index + 4 : index + 3;
  const [day, month, year] = [figure(tokens, index), figure(tokens, index + 2), figure(tokens, at)];
  return day && month && year ? spanOf(index, at + 1, year, month, day) : undefined;
}

/** A month by its name, with the day before or after it and the year behind, or before both. */
function namedAt(tokens: Tokens, index: number, lexicon: SpokenLexicon): Span<string> | undefined {
  const first = figure(tokens, index);
  if (first !== undefined && first > 1_900) return yearFirst(tokens, index, first, lexicon);
  const start = first === undefined ? index : past(tokens, index + 1);
  const month = lexicon.months.get(tokens.words[start] ?? '');
  if (!month) return undefined;
  const next = past(tokens, start + 1);
  const second = figure(tokens, next);
  if (second === undefined) return undefined;
  if (first !== undefined) return spanOf(index, next + 1, second, month, first);
  if (second > 1_900) return spanOf(index, next + 1, second, month, 1);
  const end = past(tokens, next + 1);
  const year = figure(tokens, end);
  return year ? spanOf(index, end + 1, year, month, second) : undefined;
}

/** `2026. november 21.`, `2026. gada 21. novembris`; without a day, the month's first. */
function yearFirst(
  tokens: Tokens,
  index: number,
  year: number,
  lexicon: SpokenLexicon,
): Span<string> | undefined {
  const next = past(tokens, index + 1);
  const day = figure(tokens, next);
  const at = day === undefined ? next : past(tokens, next + 1);
  const month = lexicon.months.get(tokens.words[at] ?? '');
  if (!month) return undefined;
  if (day !== undefined) return spanOf(index, at + 1, year, month, day);
  const last = figure(tokens, at + 1);
  const isDay = last !== undefined && last < 32 && !/[,;:]/.test(between(tokens, at + 1));
  return isDay ? spanOf(index, at + 2, year, month, last) : spanOf(index, at + 1, year, month, 1);
}

/** Past the ending of an ordinal and small words: `1st`, `1er`, `2 de marzo`, `2026 m.`, `2026. gada`. */
function past(tokens: Tokens, index: number): number {
  return /^(?:st|nd|rd|th|er|de|del|of|m|g|gada)$/.test(tokens.words[index] ?? '') ? index + 1 : index;
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
