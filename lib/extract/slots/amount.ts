import { THOUSANDTHS } from './currencies.ts';

/** A number as it stands in a text: where, and its characters with plain digits. */
export interface WrittenNumber {
  start: number;
  end: number;
  /** ASCII digits and the separators between them. */
  written: string;
}

/** Digits of one number; more is no amount of money and is left alone. */
const LONGEST = 30;

/**
 * Where the decimal digits of scripts start: ASCII, then Arabic-Indic, Persian, N'Ko, the scripts of India from
 * Devanagari to Malayalam, Thai, Lao, Tibetan, Myanmar, Khmer, Mongolian, and full-width digits (Unicode, Nd).
 */
const DIGIT_ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

function digitAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? String(code - 0x30) : '';
  for (const zero of DIGIT_ZEROS) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  return '';
}

const POINTS = '.\u066b\uff0e';
const COMMAS = ',\uff0c';
/** The Arabic thousands separator parts groups alone, as an apostrophe does. */
const APOSTROPHES = "'\u2019\u02bc\u0060\u00b4\u066c";
const SPACES = ' \u00a0\u202f\u2009';

function separatorAt(text: string, index: number): string {
  const character = text.charAt(index);
  if (character === '') return '';
  if (POINTS.includes(character)) return character === '\u066b' ? ',' : '.';
  if (COMMAS.includes(character)) return ',';
  if (APOSTROPHES.includes(character)) return "'";
  return SPACES.includes(character) ? ' ' : '';
}

/** How many digits stand together from `index` on, at most `LONGEST`. */
function digitRun(text: string, index: number): number {
  let length = 0;
  while (length < LONGEST && digitAt(text, index + length) !== '') length++;
  return length;
}

/**
 * Finds the numbers of a text in one pass, in order: digits of any script with the separators that
 * belong to them, such as `1.234,56`, `1'049,95`, `12 900` or `.75`.
 *
 * @example findNumbers('ab 1 299,00 €') → [{start: 3, end: 11, written: '1 299,00'}]
 */
export function findNumbers(text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (let index = 0; index < text.length; ) {
    if (digitAt(text, index) === '') {
      index++;
      continue;
    }
    const number = numberAt(text, index);
    numbers.push(number);
    index = number.end;
  }
  return numbers;
}

function numberAt(text: string, first: number): WrittenNumber {
  let end = first;
  let written = '';
  let groups = 0;
  while (end < text.length && written.length <= LONGEST) {
    const run = digitRun(text, end);
    for (let i = 0; i < run; i++) written += digitAt(text, end + i);
    end += run;
    groups++;
    const separator = separatorAt(text, end);
    const next = digitRun(text, end + 1);
    if (separator === '' || next === 0) break;
    // A space or an apostrophe only parts groups of three; the first group has at most three.
    if (separator === ' ' || separator === "'") {
      const isGroup = next === 3 && !written.includes(',') && (groups > 1 ? true : run <= 3);
      if (!isGroup) break;
    }
    written += separator;
    end += 1;
  }
  const point = first > 0 ? separatorAt(text, first - 1) : '';
  // In `249€.149€` the point ends a sentence.
  const standsFree = !/[\p{L}\p{N}]$|\p{N}\s?\p{Sc}$/u.test(
    text.slice(Math.max(0, first - 4), Math.max(0, first - 1)),
  );
  if ((point === '.' || point === ',') && standsFree && !written.includes(point))
    return { start: first - 1, end, written: `0${point === ',' ? ',' : '.'}${written}` };
  return { start: first, end, written };
}

/** Removes zeros that say nothing: `007` → `7`, `1.10` stays. */
function plain(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/**
 * Decides which separators of a written number part thousands and which one the fraction.
 *
 * Returns a decimal string with `.`, or null where the groups make no number (`15.08.2017`).
 * `currency` (ISO 4217) matters for those with three decimals, such as KWD.
 *
 * @example readAmount('1.234,56', 'EUR') → '1234.56'
 * @example readAmount('1.234', 'EUR') → '1234'
 */
export function readAmount(written: string, currency: string | null): string | null {
  const groups = written.split(/[.,' ]/);
  const separators = written.replace(/\d/g, '');
  const last = groups.at(-1) ?? '';
  const wholes = groups.slice(0, -1);
  if (separators === '') return plain(written, '');
  if (separators.length > 1) {
    const final = separators.at(-1) ?? '';
    const isMixed = !separators.slice(0, -1).includes(final);
    if (isMixed && (final === '.' || final === ','))
      return isGrouped(wholes) ? plain(wholes.join(''), last) : null;
    const isOneKind = [...separators].every((separator) => separator === final);
    return isOneKind && isGrouped(groups) ? plain(groups.join(''), '') : null;
  }
  const whole = wholes[0] ?? '';
  if (separators === ' ' || separators === "'") return plain(whole + last, '');
  const isThousand = last.length === 3 && whole.length <= 3 && /[1-9]/.test(whole);
  if (isThousand && !(currency !== null && THOUSANDTHS.has(currency))) return plain(whole + last, '');
  return plain(whole, last);
}

/** Groups of thousands: three digits each after the first, or Indian twos with a last three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length === 0 || first.length > 3) return false;
  if (rest.length === 0) return true;
  if (rest.at(-1)?.length !== 3) return false;
  return rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2);
}
