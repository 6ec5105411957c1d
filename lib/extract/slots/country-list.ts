import type { Lexicon } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { between } from './count.ts';
import type { Span } from './span.ts';

/** Words of the longest name: `United States of America`. */
const LONGEST_NAME = 4;
const MOST_COUNTRIES = 60;

/** What parts one country from the next: a comma, a stroke, or a joining word with small words after it. */
const SIGN = /^\s*[,，、;/&+·•|]?\s*$/u;
/**
 * Finds lists of countries by their names, each as ISO 3166-1 alpha-2 codes: `Deutschland, Österreich und in die
 * Schweiz`. A name starts with a capital letter where its script has them, and an abbreviation (`US`) is all capitals.
 *
 * @example findCountryLists(tokenize('Germany and Austria', none), lexicon)[0]?.value // ['DE', 'AT']
 */
export function findCountryLists(tokens: Tokens, lexicon: Lexicon): Span<string[]>[] {
  const spans: Span<string[]>[] = [];
  for (let index = 0; index < tokens.words.length; index++) {
    const first = countryAt(tokens, index, lexicon);
    if (!first) continue;
    const codes = [first.code];
    let last = first.last;
    for (;;) {
      const next = nextCountry(tokens, last, lexicon);
      if (!next || codes.length >= MOST_COUNTRIES) break;
      if (!codes.includes(next.code)) codes.push(next.code);
      last = next.last;
    }
    spans.push({ first: index, last, value: codes });
    index = last - 1;
  }
  return spans;
}

interface Country {
  code: string;
  last: number;
}

function countryAt(tokens: Tokens, index: number, { countries }: Lexicon): Country | undefined {
  const written = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
  if (!/^[\p{Lu}\p{Lo}]/u.test(written)) return undefined;
  for (let length = LONGEST_NAME; length > 0; length--) {
    const last = index + length;
    if (last > tokens.words.length || tokens.sentences[last - 1] !== tokens.sentences[index]) continue;
    const name = tokens.words.slice(index, last).join(' ');
    const code = countries.get(name);
    const letters = tokens.text.slice(tokens.starts[index], tokens.ends[last - 1]);
    if (code && (name.length > 3 || letters === letters.toUpperCase())) return { code, last };
  }
  return undefined;
}

/** The country that a list goes on with after word `last`. */
function nextCountry(tokens: Tokens, last: number, lexicon: Lexicon): Country | undefined {
  let at = last;
  let isJoined = /[,，、;/&+·•|]/u.test(between(tokens, at));
  for (; at < Math.min(last + 4, tokens.words.length); at++) {
    if (tokens.sentences[at] !== tokens.sentences[last - 1] || !SIGN.test(between(tokens, at)))
      return undefined;
    const country = isJoined ? countryAt(tokens, at, lexicon) : undefined;
    if (country) return country;
    const word = tokens.words[at] ?? '';
    if (lexicon.and.has(word) || word === '&') isJoined = true;
    else if (!lexicon.aroundCountries.has(word)) return undefined;
    // France métropolitaine, Belgique: what parts them stands after the part.
    else isJoined ||= /[,，、;/&+·•|]/u.test(between(tokens, at + 1));
  }
  return undefined;
}
