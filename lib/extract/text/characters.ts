import { remember } from '../remember.ts';

/** What a character is where a text is cut into words. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A letter of a script that writes no spaces: a word of its own. */
export const ALONE = 4;
/** A sign that carries meaning, such as that of a currency: a word of its own. */
const SIGN = 5;
/** Soft hyphens and joiners: nothing between words, and left out inside them. */
export const JOINER = 6;

const IS_DIGIT = /\p{Nd}/u;
const IS_JOINER = /[\u00AD\u200B-\u200D\u2060]/;
const IS_ALONE =
  /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]&&[\p{L}\p{M}\p{Nl}]]/v;
const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_SIGN = /[\p{Sc}%‰&@+§©％＆＠＋㈱㈲㈜]/u;

/** Kinds of the characters that were met, by code unit; asking the Unicode tables each time is what would take long. */
const KNOWN = new Uint8Array(0x10000);

/**
 * The kind of the character at a place of a text, by its code point.
 *
 * @example kindAt('14', 0) === DIGIT
 */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = KNOWN[unit];
  if (known) return known;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(index) ?? 0));
  if (!isHalf) KNOWN[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (IS_DIGIT.test(character)) return DIGIT;
  if (IS_JOINER.test(character)) return JOINER;
  if (IS_ALONE.test(character)) return ALONE;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_SIGN.test(character) ? SIGN : OTHER;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Points of Hebrew and Arabic, the long stroke inside Arabic words, the dot that small letters leave of `İ`. */
const LEFT_OUT = /[\u00AD\u200B-\u200D\u2060\u0640]|\u0307|[\p{Mn}&&[\p{sc=Hebrew}\u064B-\u065F\u0670]]/gv;
/** Letters that are written in two ways in one language: `ß`, Turkish `ı`, Russian `ё`, Arabic alef and yeh. */
const WAYS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
};
const WAY = /[ßıёأإآٱى]/g;
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * A word as it is compared: compatibility-normalised (NFKC), in small letters and with plain digits.
 *
 * @example normalizeWord('Straße') // 'strasse'
 */
export function normalizeWord(word: string): string {
  // Most words are in their normal form but for capitals.
  return ASCII.test(word) ? word.toLowerCase() : normalized(word);
}

const normalized = remember((word) =>
  word
    .toLowerCase()
    .normalize('NFKC')
    .replace(LEFT_OUT, '')
    .replace(WAY, (letter) => WAYS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf)),
);

/** Letters of Latin scripts that Unicode does not take apart. */
const BARE: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o' };
/** Shorter words mean something else without their accents: `más` and `mas`, `à` and `a`. */
const SHORTEST_BARE = 4;

/**
 * Which accents of a language people leave out: all of longer words, those of short ones too, or those inside a word,
 * because the last tells words apart.
 */
export type Accents = 'optional' | 'all' | 'inner';

/**
 * A word as people write it who leave accents out: the word itself where it is too short for that.
 *
 * @example withoutAccents('garantía', 'inner') // 'garantia'
 * @example withoutAccents('commandé', 'inner') // 'commandé'
 * @example withoutAccents('în', 'all') // 'in'
 */
export function withoutAccents(word: string, accents: Accents): string {
  if ((word.length < SHORTEST_BARE && accents !== 'all') || ASCII.test(word)) return word;
  if (accents === 'inner') return bareOf(word.slice(0, -1)) + word.slice(-1);
  return bareOf(word);
}

const bareOf = remember((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđø]/g, (letter) => BARE[letter] ?? letter)
    .normalize('NFC'),
);

const WIDE = /[\uFF01-\uFF0B\uFF0D-\uFF5E\u3000]|(?<=[\uFF10-\uFF19])\uFF0C(?=[\uFF10-\uFF19])/g;

/**
 * A text with the full-width forms of ASCII as the plain ones, place by place; a full-width comma is one only
 * between digits, elsewhere it parts sentences.
 *
 * @example plainWidth('１，９８０円') // '1,980円'
 */
export function plainWidth(text: string): string {
  return text.replace(WIDE, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
