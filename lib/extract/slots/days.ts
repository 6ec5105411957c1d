import type { SpokenLexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { between } from './count.ts';
import { type DateOrder, findDates } from './date.ts';
import type { Span } from './span.ts';

/** From one civil day to another, both `YYYY-MM-DD`. */
export interface Days {
  min: string;
  max: string;
}

/** Words between the ends of a stretch that join nothing: `zwischen dem 18. und dem 20. November`. */
const ARTICLES = /^(?:the|dem|den|der|le|el|il|o|de|st|nd|rd|th|er)$/;

/**
 * Finds stretches of civil days: `18–20 November 2026`, `zwischen dem 18. und dem 20. November 2026`,
 * `30.11.2026 - 02.12.2026`; a single day is a stretch of one.
 *
 * The year is told at the end; a month before that of the end is in the same year, one after it in the year before.
 *
 * @example findDays(tokenize('18–20 November 2026', none), lexicon, null)[0]?.value → {min: '2026-11-18', max: '2026-11-20'}
 */
export function findDays(tokens: Tokens, lexicon: SpokenLexicon, order: DateOrder): Span<Days>[] {
  const spans: Span<Days>[] = [];
  for (const date of findDates(tokens, lexicon, order)) {
    const before = spans.at(-1);
    const join = joinBefore(tokens, date.first, lexicon);
    if (join !== undefined && before?.last === join && before.value.max < date.value) {
      spans[spans.length - 1] = {
        ...before,
        last: date.last,
        value: { min: before.value.min, max: date.value },
      };
      continue;
    }
    const start = join === undefined ? undefined : partBefore(tokens, join, date.value, lexicon);
    if (start)
      spans.push({ first: start.first, last: date.last, value: { min: start.day, max: date.value } });
    else spans.push({ ...date, value: { min: date.value, max: date.value } });
  }
  return spans;
}

/** The word after the first end of a stretch whose second end starts at `word`. */
function joinBefore(tokens: Tokens, word: number, lexicon: SpokenLexicon): number | undefined {
  let at = word;
  while (at > 0 && ARTICLES.test(tokens.words[at - 1] ?? '')) at--;
  if (at === 0 || tokens.sentences[at - 1] !== tokens.sentences[word]) return undefined;
  if (/^\.?\s?[\p{Pd}−~〜～]\s?$/u.test(between(tokens, at))) return at;
  return lexicon.joins.get(tokens.words[at - 1] ?? '')?.some((rest) => rest.length === 0)
    ? at - 1
    : undefined;
}

/** A day without a year, with or without its month, that ends before `word`. */
function partBefore(
  tokens: Tokens,
  word: number,
  end: string,
  lexicon: SpokenLexicon,
): { first: number; day: string } | undefined {
  const endMonth = Number(end.slice(5, 7));
  let at = word;
  const named = lexicon.months.get(tokens.words[at - 1] ?? '');
  if (named) at--;
  while (at > 0 && ARTICLES.test(tokens.words[at - 1] ?? '')) at--;
  // 30. 11. – 2. 12. 2026: the month in figures.
  const isDotted =
    !named && /^\d{1,2}$/.test(tokens.words[at - 2] ?? '') && /^\.\s?$/.test(between(tokens, at - 1));
  // 8 tháng 6 – 1 tháng 7, 2026
  const isNumbered = /^(?:tháng|thg)$/.test(tokens.words[at - 2] ?? '');
  const month = named ?? (isDotted || isNumbered ? Number(tokens.words[at - 1]) : endMonth);
  if (isDotted) at--;
  if (isNumbered) at -= 2;
  const figure = tokens.words[at - 1] ?? '';
  if (at === 0 || !/^\d{1,2}$/.test(figure) || month < 1 || month > 12) return undefined;
  const year = Number(end.slice(0, 4)) - (month > endMonth ? 1 : 0);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const count = Number(figure);
  const day = `${year}-${String(month).padStart(2, '0')}-${figure.padStart(2, '0')}`;
  return count >= 1 && count <= days && day < end ? { first: at - 1, day } : undefined;
}
