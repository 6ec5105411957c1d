import type { ScannedPage } from './scan-page.ts';
import { type Tokens, tokenize } from './tokens.ts';

const NONE: ReadonlySet<string> = new Set();
/** Words of the longest name of a country. */
const MOST_WORDS = 4;

/**
 * The country whose name starts at a word, the longest name first; undefined where none does.
 *
 * @example countryAt(tokenize('24103 Kiel, Deutschland', none), 2, page) // 'DE'
 */
export function countryAt(tokens: Tokens, word: number, { book }: ScannedPage): string | undefined {
  const words = tokens.words.slice(word, word + MOST_WORDS);
  for (let length = words.length; length > 0; length--) {
    const country = book.lexicon.countries.get(words.slice(0, length).join(' '));
    if (country) return country;
  }
  return undefined;
}

/**
 * A city without the name of the country behind it; an empty city where the words are a country's name only.
 *
 * @example splitCountry('Oslo NORWAY', page) // { city: 'Oslo', country: 'NO' }
 */
export function splitCountry(
  written: string,
  { book }: ScannedPage,
): { city: string; country: string | undefined } {
  const { words, starts } = tokenize(written, NONE);
  for (let first = 0; first < words.length; first++) {
    const country = book.lexicon.countries.get(words.slice(first).join(' '));
    if (country) return { city: written.slice(0, starts[first]).replace(/[\s,/-]+$/, ''), country };
  }
  return { city: written, country: undefined };
}
