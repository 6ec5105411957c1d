import { tokenize } from './tokens.ts';
import { endsBefore, placeOf, type TraderWords } from './trader-words.ts';

/** Signs that hold the place of a name: `[Firma]`, `{{company}}`, `_____`, `○○`, `XXX`. */
const SIGNS = /[[\]{}<>＿]|_{3}|\.{4}|…{2}|[○〇◯△□×●]{2}|(?:^|[\s.-])[xX]{3,}(?![\p{L}])/u;

/**
 * True of words that hold the place of something nobody has filled in yet: signs, words of a template that ask whoever
 * uses it to write something, or a label that asks for a name.
 *
 * @example isPlaceholder('[Firmenname]', lexicon.trader) // true
 */
export function isPlaceholder(words: string, { blank, label }: TraderWords): boolean {
  if (SIGNS.test(words)) return true;
  const tokens = tokenize(words);
  return placeOf(tokens.words, blank) >= 0 || endsBefore(tokens.words, tokens.words.length, label);
}
