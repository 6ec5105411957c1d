import { kindAt, LETTER } from '../text/characters.ts';
import { BEHIND_ONLY, CODES, FAINT_SIGNS, SIGNS, SMALL_CODES, WORD_CODES } from './currencies.ts';

/** A currency as it stands in a text; null where the sign may mean several and nothing decides. */
export interface WrittenCurrency {
  start: number;
  end: number;
  currency: string | null;
}

/** `strict` in running text, where single letters are no currency; `lenient` in a price string. */
export type Reading = 'strict' | 'lenient';

/** Everything that may stand for a currency, longest first, by its first or its last letter. */
function written(place: 0 | -1): ReadonlyMap<string, readonly string[]> {
  const signs = [...new Set([...Object.keys(SIGNS), ...CODES, ...SMALL_CODES])];
  signs.sort((a, b) => b.length - a.length);
  return Map.groupBy(signs, (sign) => sign.at(place) ?? '');
}

const STARTING = written(0);
const ENDING = written(-1);
const NONE: readonly string[] = [];

/** A letter that would go on a word: `円` and `원` stand before other letters without being part of a word. */
function isLetter(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindAt(text, index) === LETTER;
}

/** What a sign means: the hint where the sign allows it, else its first currency. */
function meaning(sign: string, hint: string | undefined, reading: Reading): string | null | undefined {
  if (CODES.has(sign))
    return WORD_CODES.has(sign) && reading === 'strict' && hint !== sign ? undefined : sign;
  if (SMALL_CODES.has(sign)) return sign.toUpperCase();
  if (!Object.hasOwn(SIGNS, sign)) return undefined;
  const [first = '?', ...others] = (SIGNS[sign] ?? '').split(' ');
  if (hint !== undefined && (first === hint || others.includes(hint))) return hint;
  if (reading === 'strict' && FAINT_SIGNS.has(sign)) return undefined;
  return first === '?' ? null : first;
}

/**
 * The currency that starts at `start`, the longest first; undefined where none does.
 *
 * @example currencyFrom('US$12', 0) → {start: 0, end: 3, currency: 'USD'}
 */
export function currencyFrom(
  text: string,
  start: number,
  hint: string | undefined,
  reading: Reading,
): WrittenCurrency | undefined {
  for (const sign of STARTING.get(text.charAt(start)) ?? NONE) {
    if (!text.startsWith(sign, start)) continue;
    const end = start + sign.length;
    if (isLetter(text, end) && isLetter(text, end - 1)) continue;
    const currency = meaning(sign, hint, reading);
    if (currency === undefined) continue;
    if (isLetter(text, start) && isLetter(text, start - 1)) continue;
    return { start, end, currency };
  }
  return undefined;
}

/**
 * The currency that ends at `end`, the longest first; undefined where none does.
 *
 * @example currencyUpTo('EUR 12', 3) → {start: 0, end: 3, currency: 'EUR'}
 */
export function currencyUpTo(
  text: string,
  end: number,
  hint: string | undefined,
  reading: Reading,
): WrittenCurrency | undefined {
  for (const sign of ENDING.get(text.charAt(end - 1)) ?? NONE) {
    if (!text.endsWith(sign, end)) continue;
    const start = end - sign.length;
    if (isLetter(text, start) && isLetter(text, start - 1)) continue;
    if (isLetter(text, end) && isLetter(text, end - 1)) continue;
    const currency = BEHIND_ONLY.has(sign) ? undefined : meaning(sign, hint, reading);
    if (currency !== undefined) return { start, end, currency };
  }
  return undefined;
}
