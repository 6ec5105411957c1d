import { ACCUSING_WORDS } from './accusing-words.ts';

/** A word that accuses, and what to say in its place. */
export interface Accusation {
  word: string;
  instead: string;
}

const INSTEAD = {
  law: 'say what was found and what was not; whether a law is kept is for others',
  intent: 'say what was found and what was not, never what a shop is up to',
};

/** Between words of these nothing stands. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Devanagari}]/u;

/**
 * The first word of a text that accuses; undefined where none does. `language` is BCP 47.
 *
 * @example findAccusation('This is illegal.', 'en')?.word // 'illegal'
 */
export function findAccusation(text: string, language: string): Accusation | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  const words = ACCUSING_WORDS[primary === 'nb' || primary === 'nn' ? 'no' : primary];
  if (!words) return undefined;
  for (const topic of ['law', 'intent'] as const)
    for (const entry of words[topic]) {
      const word = wordIn(text.normalize('NFC'), entry);
      if (word !== undefined) return { word, instead: INSTEAD[topic] };
    }
  return undefined;
}

/** The word as it stands in the text. An entry with a capital is a noun and is not found in small letters. */
function wordIn(text: string, entry: string): string | undefined {
  const stem = entry.replace(/\*$/, '');
  const isNoun = stem !== stem.toLowerCase();
  const searched = isNoun ? text : text.toLowerCase();
  for (let at = searched.indexOf(stem); at >= 0; at = searched.indexOf(stem, at + 1)) {
    const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(at + stem.length))?.[0] ?? '';
    if (UNSPACED.test(stem)) return stem;
    const startsWord = !/[\p{L}\p{M}]$/u.test(text.slice(0, at));
    if (startsWord && (entry.endsWith('*') || rest === '')) return text.slice(at, at + stem.length) + rest;
  }
  return undefined;
}
