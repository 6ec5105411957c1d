import { ALONE, DIGIT, JOINER, kindAt, LETTER, normalizeWord, OTHER } from './characters.ts';

/** A text as words: what phrases are compared with. Arrays run side by side, one entry a word. */
export interface Tokens {
  text: string;
  /** Compatibility-normalised, small letters, no soft hyphens. */
  words: string[];
  /** Where each word stands in `text`, in UTF-16 units. */
  starts: number[];
  ends: number[];
  /** Number of the sentence that each word stands in. */
  sentences: number[];
}

const NONE: ReadonlySet<string> = new Set();

/** Characters between two words that end a sentence whatever stands around them. */
const HARD_STOP = /[\n!?;•·|\u061b\u061f\u0964\u3002\uff01\uff1b\uff1f\uff61]/;

/** Names of money that are written short, with a full stop. */
const CURRENCY = /^(?:kr|руб|р|грн|лв|din|дин)$/;

/** A label with its value on the next line: `Phone:⏎01632 960123`. */
const LABEL_END = /^ ?[:：] ?\n ?$/;

/**
 * Cuts a text into words and sentences in one pass.
 *
 * One word is a run of letters (with soft hyphens and joiners inside), a run of digits, one letter of a
 * script that writes no spaces, or one sign that carries meaning. Hyphens, apostrophes, brackets and full
 * stops part words and are no words, so that `E-Mail`, `e mail` and `E‑Mail` are the same two words. A full
 * stop ends a sentence unless it belongs to one of the `abbreviations`, an initial or a short number.
 *
 * @example tokenize('14 Tage. Danach', new Set()).sentences → [0, 0, 1]
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string> = NONE): Tokens {
  const tokens: Tokens = { text, words: [], starts: [], ends: [], sentences: [] };
  const { words, starts, ends, sentences } = tokens;
  let sentence = 0;
  let before = 0;
  let last: string | undefined;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind === OTHER || kind === JOINER) {
      start += widthAt(text, start);
      continue;
    }
    const end = kind === LETTER || kind === DIGIT ? runEnd(text, start, kind) : start + widthAt(text, start);
    if (last !== undefined && endsSentence(text, last, before, start, abbreviations)) sentence++;
    last = normalizeWord(text.slice(start, end));
    words.push(last);
    starts.push(start);
    ends.push(end);
    sentences.push(sentence);
    before = end;
    start = end;
  }
  return tokens;
}

/** How many UTF-16 units the character at a place takes. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the run of letters or digits that starts at a place ends. */
function runEnd(text: string, start: number, kind: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length) {
    const next = kindAt(text, end);
    if (next !== kind && !(next === JOINER && kind === LETTER)) break;
    end += widthAt(text, end);
  }
  return end;
}

/**
 * True of a word that is one letter of a script without spaces, of which several make what other scripts call a word.
 *
 * @example isUnspaced('返') // true
 */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) >= 0xe00 && kindAt(word, 0) === ALONE;
}

/** Letters of a script without spaces that count as one word where words are counted. */
const LETTERS_A_WORD = 3;

/**
 * The place `count` words after a word, or before it where `step` is -1, at most the ends of the text; letters of
 * scripts without spaces count as a third of a word.
 *
 * @example wordsAway(tokenize('a b c d', none), 0, 2, 1) // 2
 */
export function wordsAway({ words }: Tokens, from: number, count: number, step: 1 | -1): number {
  let at = from;
  for (let left = count * LETTERS_A_WORD; left > 0; at += step) {
    const passed = words[step === 1 ? at : at - 1];
    if (passed === undefined) return at;
    left -= isUnspaced(passed) ? 1 : LETTERS_A_WORD;
    if (left < 0) return at;
  }
  return at;
}

function endsSentence(
  text: string,
  last: string,
  end: number,
  start: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (start === end || (start === end + 1 && text.charCodeAt(end) === 0x20)) return false;
  const between = text.slice(end, Math.min(start, end + 80));
  // `교환·반품`: in Korean a dot between two words joins them.
  if (between === '·') return !isUnspaced(last);
  if (HARD_STOP.test(between)) return !LABEL_END.test(between);
  if (!between.startsWith('.') || !/\.[\s"'»”)\]]/.test(between)) return false;
  const before = text.slice(Math.max(0, end - last.length - 9), end - last.length);
  // "kr. 499" goes on, "over 499 kr. Questions?" does not.
  const isSum = CURRENCY.test(last) && /\d[ \u00a0]?$/.test(before) && /\p{Lu}/u.test(text.charAt(start));
  if (isSum) return true;
  if (abbreviations.has(last) || /^\p{L}$/u.test(last)) return false;
  // "1. Mai" goes on; "over $75. Easy returns" and "for £4.95. Easy returns" do not.
  if (/^\d\d?$/.test(last) && !/[$€£¥]\s?(?:\d{1,5}[.,])?$/.test(before)) return false;
  return !/\p{Ll}/u.test(text.charAt(start));
}
