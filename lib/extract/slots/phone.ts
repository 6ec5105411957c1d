import { dialledNumber } from './dialled-number.ts';

/** `000-0000-0000`, `03-0000-0000`, `555 555 55 55`: what stands in a template until somebody fills it in. */
const BLANK = /0{7}$|^\d{0,3}(\d)\1{6,}$/;

/** `9:00`, `17:00`: the minutes begin no number. */
const HOUR = /\d:$/;

/** `767-GAME`: a number that goes on in letters. */
const LETTERED = /^-\p{Lu}{3}/u;

/** Without a space in it, a number from so many digits on needs no second part. */
const WHOLE = 8;

/**
 * Finds telephone numbers: six to fifteen digits with the separators that belong to them, as they are written; those
 * with the prefix of a country only where it has numbers of their length.
 *
 * Any long number looks like one, so only the words before it make it a fact.
 *
 * @example findPhones('Tel.: +49 (0) 431 / 123 45-0')[0]?.value → '+49 (0) 431 / 123 45-0'
 */
export function findPhones(text: string): { start: number; end: number; value: string }[] {
  const spans: { start: number; end: number; value: string }[] = [];
  for (const match of text.matchAll(
    /(?<![[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]])(?:\+|\(\+?\d)?\d[\d \u00a0\(\).\/\-–‐−]{4,24}\d/gv,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const written = firstOf(withoutHours(match[0], before, text.slice(end, end + 12)));
    const digits = written.replace(/\(0\)|\D/g, '');
    if (digits.length < 6 || digits.length > 15 || BLANK.test(digits)) continue;
    if (dialledNumber(written) === null) continue;
    const value = written.replace(/[ \u00a0]+/g, ' ');
    spans.push({ start: match.index, end: match.index + written.length, value });
  }
  return spans;
}

/** Without the hours that stand behind a number: `400-123-4567 (9:00-18:00)`, `555-0123 8AM`; empty where it is none. */
function withoutHours(match: string, before: string, after: string): string {
  if (HOUR.test(before) || LETTERED.test(after)) return '';
  const isHour = /^ ?[ap]\.?m\.?(?!\p{L})|^ ?(?:Uhr|h)(?!\p{L})|^:\d\d/iu.test(after);
  const written = isHour ? match.replace(/ \d{1,2}$/, '') : match;
  // A bracket that only opens holds something else.
  return written.replace(/(?<=\d)\s*\([^()]*$/, '');
}

/** Of two whole numbers with a space between them the first: `1-800-555-0199 800-555-0199`. */
function firstOf(written: string): string {
  const [first = '', second = '', ...others] = written.split(/[ \u00a0]+/);
  const isWhole = (number: string) => number.replace(/\D/g, '').length >= WHOLE;
  return others.length === 0 && isWhole(first) && isWhole(second) ? first : written;
}
