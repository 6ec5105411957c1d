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

/**
 * One word: a run of letters (with soft hyphens and joiners inside), a run of digits, one letter of a
 * script that writes no spaces, or one sign that carries meaning. Everything else only parts words.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]][[[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]]*|\p{Nd}+|[\p{Sc}%‰\&@+§©]/gv;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;

/** Characters between two words that end a sentence whatever stands around them. */
const HARD_STOP = /[\n!?;•·|\u2022\u3002\uff01\uff1f\uff1b\u0964]/;

/**
 * Cuts a text into words and sentences in one pass.
 *
 * Hyphens, apostrophes, brackets and full stops part words and are no words, so that `E-Mail`,
 * `e mail` and `E‑Mail` are the same two words. A full stop ends a sentence unless it belongs to one
 * of the `abbreviations`, an initial or a short number.
 *
 * @example tokenize('14 Tage. Danach', new Set()).sentences → [0, 0, 1]
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): Tokens {
  const tokens: Tokens = { text, words: [], starts: [], ends: [], sentences: [] };
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const last = tokens.words.at(-1);
    if (last !== undefined && endsSentence(text, last, end, start, abbreviations)) sentence++;
    end = start + match[0].length;
    tokens.words.push(normalize(match[0]));
    tokens.starts.push(start);
    tokens.ends.push(end);
    tokens.sentences.push(sentence);
  }
  return tokens;
}

function normalize(word: string): string {
  const folded = word.toLowerCase();
  // Plain ASCII is already in its normal form; most words are.
  if (/^[\x20-\x7e]*$/.test(folded)) return folded;
  return folded.normalize('NFKC').replace(INVISIBLE, '').replace(/ß/g, 'ss');
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
  if (HARD_STOP.test(between)) return true;
  if (!between.startsWith('.') || !/\.[\s"'»”)\]]/.test(between)) return false;
  if (abbreviations.has(last) || /^(\p{L}|\d\d?)$/u.test(last)) return false;
  return !/\p{Ll}/u.test(text.charAt(start));
}
