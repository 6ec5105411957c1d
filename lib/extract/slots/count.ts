import type { SpokenLexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { UnitWords } from '../text/unit-words.ts';
import { hanNumber } from './han-number.ts';
import type { Span } from './span.ts';

/** A number among words: its value and the word after it. */
interface Count {
  value: number;
  next: number;
}

const LARGEST = 3_650;

/** Words of a number that is spelt out: `trente-et-un`, `σαράντα οκτώ`. */
const LONGEST_NUMBER = 4;

/**
 * The whole number that starts at a word, as digits or spelt out, 1–3650; undefined where none does.
 *
 * `vierzehn (14)` counts as one number, and so does `14 (on dört)`.
 *
 * @example countAt(tokenize('vierzehn (14) Tage', none), 0, lexicon) → {value: 14, next: 2}
 */
export function countAt(tokens: Tokens, index: number, lexicon: SpokenLexicon): Count | undefined {
  const word = tokens.words[index] ?? '';
  if (isDayOfMonth(tokens, index)) return undefined;
  const longest = lexicon.numberStarts.has(word) ? LONGEST_NUMBER : 0;
  const figure = hanNumber(tokens.words, index);
  if (figure && figure.value <= LARGEST) return figure;
  for (let length = longest; length > 0; length--) {
    const spelt = lexicon.numbers.get(tokens.words.slice(index, index + length).join(' '));
    if (spelt === undefined) continue;
    const next = index + length;
    return { value: spelt, next: tokens.words[next] === String(spelt) ? next + 1 : next };
  }
  if (!/^\d{1,4}$/.test(word)) return undefined;
  // Part of a longer number, such as 1.234 or 2,5.
  if (index > 0 && /^[.,]$/.test(between(tokens, index)) && /\d$/.test(tokens.words[index - 1] ?? ''))
    return undefined;
  const value = Number(word);
  if (value < 1 || value > LARGEST || isModel(tokens, index)) return undefined;
  return { value, next: index + 1 + repeatedWords(tokens, index + 1, value, lexicon) };
}

/** How many words in brackets say a number again: `14 (on dört) gün`. */
function repeatedWords(tokens: Tokens, index: number, value: number, { numbers }: SpokenLexicon): number {
  if (!/[([]/.test(between(tokens, index))) return 0;
  for (let length = LONGEST_NUMBER; length > 0; length--)
    if (numbers.get(tokens.words.slice(index, index + length).join(' ')) === value) return length;
  return 0;
}

/** `Phone E7`: a number that has grown onto capital letters is a name. */
function isModel({ text, starts }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  return /(?<!\p{L})\p{Lu}{1,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** The unit of time that starts at a word, the longest first, and the word after it. */
export function unitAt(
  tokens: Tokens,
  index: number,
  lexicon: SpokenLexicon,
): { unit: UnitWords; next: number } | undefined {
  if (/[.,;:]/.test(between(tokens, index)) || isYear(tokens, index) || isBlank(tokens, index, lexicon))
    return undefined;
  for (const unit of lexicon.units.get(tokens.words[index] ?? '') ?? []) {
    if (!unit.rest.every((word, offset) => tokens.words[index + 1 + offset] === word)) continue;
    const next = index + 1 + unit.rest.length;
    if (tokens.sentences[next - 1] === tokens.sentences[index - 1]) return { unit, next };
  }
  return undefined;
}

/** `[14] days`, `[1–2] days`: what a template leaves to the shop; `14 [fourteen] days` is said twice. */
function isBlank(tokens: Tokens, index: number, { numbers }: SpokenLexicon): boolean {
  if (!between(tokens, index).includes(']')) return false;
  let first = index - 1;
  while (first > 0 && index - first < LONGEST_NUMBER && !between(tokens, first).includes('[')) first--;
  const before = tokens.words[first - 1] ?? '';
  return !numbers.has(before) && !/^\d+$/.test(before);
}

/** `2026年` is a year, not as many of them. */
function isYear({ words }: Tokens, index: number): boolean {
  return /^[年년]$/.test(words[index] ?? '') && /^\d{4}$/.test(words[index - 1] ?? '');
}

/** `11月21日` is a day, not as many of them. */
function isDayOfMonth({ words }: Tokens, index: number): boolean {
  return /^[月월]$/.test(words[index - 1] ?? '') && /^\d{1,2}$/.test(words[index - 2] ?? '');
}

/** The length of time in a word of its own that starts at a word, the longest first, and the word after it. */
export function fixedAt(
  tokens: Tokens,
  index: number,
  lexicon: SpokenLexicon,
): { length: string; next: number } | undefined {
  for (const { rest, length } of lexicon.periods.get(tokens.words[index] ?? '') ?? []) {
    const next = index + 1 + rest.length;
    const isHere = rest.every((word, offset) => tokens.words[index + 1 + offset] === word);
    if (isHere && tokens.sentences[next - 1] === tokens.sentences[index]) return { length, next };
  }
  return undefined;
}

/** The characters between a word and the one before it. */
export function between(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.ends[index - 1] ?? 0, tokens.starts[index] ?? 0);
}

const LETTERS = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

/**
 * An ISO 8601 duration of one unit.
 *
 * @example durationOf(24, 'hour') → 'PT24H'
 */
export function durationOf(count: number, unit: UnitWords['unit']): string {
  return unit === 'hour' ? `PT${count}H` : `P${count}${LETTERS[unit]}`;
}

/**
 * Finds whole numbers, as digits or spelt out.
 *
 * @example findCounts(tokenize('nur noch drei', none), lexicon)[0]?.value → 3
 */
export function findCounts(tokens: Tokens, lexicon: SpokenLexicon): Span<number>[] {
  const spans: Span<number>[] = [];
  for (let index = 0; index < tokens.words.length; index++) {
    const count = countAt(tokens, index, lexicon);
    if (!count) continue;
    spans.push({ first: index, last: count.next, value: count.value });
    index = count.next - 1;
  }
  return spans;
}
