import type { ScannedPage } from './scan-page.ts';
import { type Tokens, tokenize } from './tokens.ts';

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

/** How many words of a province may stand between an address and its country. */
const MOST_BETWEEN = 3;

/**
 * The country behind an address that ends before a word, with or without a province between: `25019 Sirmione (BS),
 * Italia`; undefined where none stands there.
 *
 * @example countryBehind(tokenize('(BS), Italia', none), 0, page) // 'IT'
 */
export function countryBehind(tokens: Tokens, word: number, page: ScannedPage): string | undefined {
  const country = countryAt(tokens, word, page);
  for (let at = word + 1; country === undefined && at <= word + MOST_BETWEEN; at++) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (/\n.*\n|[.:;]/.test(gap)) return undefined;
    if (!/^\)? ?[,\n–—·|/-]/.test(gap)) continue;
    const found = countryAt(tokens, at, page);
    if (found || gap.includes('\n')) return found;
  }
  return country;
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
  const { words, starts } = tokenize(written);
  for (let first = 0; first < words.length; first++) {
    const country = book.lexicon.countries.get(words.slice(first).join(' '));
    // Ciudad de México: the country's name is part of the city's.
    if (/^(?:de|of|di|do|del)$/.test(words[first - 1] ?? '')) continue;
    if (country) return { city: written.slice(0, starts[first]).replace(/[\s,/-]+$/, ''), country };
  }
  return { city: written, country: undefined };
}
