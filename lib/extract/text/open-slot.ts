import { between } from '../slots/count.ts';
import { registerStart } from '../slots/register.ts';
import { isCode } from './is-code.ts';
import { isUnspaced, wordsAway } from './tokens.ts';
import type { View } from './view.ts';

/** The most words of a sentence, and of a name, that an open slot takes. */
const LONGEST_TEXT = 30;
const LONGEST_NAME = 6;
/** How far a name reaches, in UTF-16 units. */
const LONGEST = 200;

/**
 * The word after the longest stretch that an open slot (`text`, `name`, `id`) may take from `word` on, within its
 * sentence; `word` where nothing there is one.
 *
 * @example openEnd(view, 'name', 2) // 5, of `Sold by Casa do Chá.`
 */
export function openEnd(view: View, slot: string, word: number): number {
  const { tokens } = view;
  const last = wordsAway(tokens, word, slot === 'name' ? LONGEST_NAME : LONGEST_TEXT, 1);
  const start = tokens.starts[word] ?? 0;
  // Anna Muster Amtsgericht Kiel HRB 1234: what a legal notice tells next.
  const stop = slot === 'name' ? start + registerStart(tokens.text.slice(start, start + LONGEST)) : Infinity;
  let end = word;
  while (end < last) {
    if (slot === 'id' && isUnspaced(tokens.words[end] ?? '')) break;
    if (end > word) {
      const gap = between(tokens, end);
      if (tokens.sentences[end] !== tokens.sentences[word] || (tokens.starts[end] ?? 0) >= stop) break;
      if (slot === 'id' && !/^[-–./_#]?$/.test(gap) && !isGroup(view, end)) break;
      if (slot === 'name' && /[,;:()|\n\t，、；：（）｜]| [-–—] |\s\s/.test(gap)) break;
    }
    if (slot === 'name' && !isNameWord(view, end)) break;
    end++;
  }
  // A longer name would be cut in the middle.
  if (slot === 'name' && isUnspaced(tokens.words[end] ?? '') && tokens.ends[end - 1] === tokens.starts[end])
    return word;
  while (slot === 'name' && end > word && isSmall(view, end - 1) && !isTouching(view, end - 1)) end--;
  const written = tokens.text.slice(tokens.starts[word], tokens.ends[end - 1]);
  if (slot === 'id' && !isCode(written)) return word;
  // One letter of a script without capitals is a syllable: `찜`.
  if (slot === 'name' && !/^(?:\p{Ll}{0,2}\p{Lu}|\p{Lo}(?!$))/u.test(written)) return word;
  return end;
}

/** Small words that stand inside names: `Maren Thomsen und Hinnerk Paulsen`, `Vincent van Gogh`. */
function isJoining({ tokens, inName }: View, word: number): boolean {
  const written = tokens.words[word] ?? '';
  return written === '&' || inName.has(written);
}

/** A word of a name: with a capital letter, or one that stands inside names. */
function isNameWord(view: View, word: number): boolean {
  if (isSmall(view, word) && isTouching(view, word)) return true;
  if (isSmall(view, word)) return isJoining(view, word);
  return /^[\p{L}&]/u.test(view.tokens.words[word] ?? '') || isGrownOn(view, word);
}

/** Shop24, ABC-2000: a number without a space before it belongs to the word before. */
function isGrownOn({ tokens }: View, word: number): boolean {
  return (
    word > 0 && /^\p{N}/u.test(tokens.words[word] ?? '') && /^[^\s/,;:()|]?$/u.test(between(tokens, word))
  );
}

/** Amazonia.com, d'Orsay: what touches the word before belongs to it. */
function isTouching({ tokens }: View, word: number): boolean {
  return word > 0 && /^[.'’]$/.test(between(tokens, word));
}

/** A word without a capital near its start: `iPhone` has one. */
function isSmall({ tokens }: View, word: number): boolean {
  return /^(?:&|\p{Ll}(?!\p{Ll}?\p{Lu}))/u.test(tokens.text.slice(tokens.starts[word], tokens.ends[word]));
}

/** Groups of digits with spaces between are one number: `824 356 513`. */
function isGroup(view: View, word: number): boolean {
  const { tokens } = view;
  const isThree = /^\d{3}$/.test(tokens.words[word - 1] ?? '');
  return isThree && /^\d{3,5}$/.test(tokens.words[word] ?? '') && /^[ \u00a0]$/.test(between(tokens, word));
}
