import type { Span } from '../slots/span.ts';
import { countryAt } from './country-at.ts';
import type { ScannedPage } from './scan-page.ts';
import type { Tokens } from './tokens.ts';

/** A city and the country it lies in, as ISO 3166-1 alpha-2. */
export interface Place {
  city: string;
  country: string;
}

const MOST_WORDS = 4;

/** Parts of a country that stand before its name as cities do. */
const STATES: ReadonlySet<string> = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|' +
    'indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|' +
    'montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|' +
    'pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|' +
    'west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|' +
    'new south wales|victoria|queensland|tasmania|england|scotland|wales|northern ireland|bayern|bavaria|sachsen'
  ).split('|'),
);

/**
 * Finds cities with their country behind a comma, where they are all that a line or a piece of it says, or where a
 * street with its number stands before: `Galway, Ireland`, `Vzorová 2, Praha, Česko`.
 *
 * @example findPlaces(tokenize('Galway, Ireland', none), page)[0]?.value // { city: 'Galway', country: 'IE' }
 */
export function findPlaces(tokens: Tokens, page: ScannedPage): Span<Place>[] {
  const places: Span<Place>[] = [];
  for (let word = 1; word < tokens.words.length; word++) {
    if (!/^[,،] ?$/.test(tokens.text.slice(tokens.ends[word - 1], tokens.starts[word]))) continue;
    if (!/^\p{Lu}|^\p{Lo}/u.test(tokens.text.slice(tokens.starts[word]))) continue;
    const country = countryAt(tokens, word, page);
    const first = country ? cityBefore(tokens, word, page) : undefined;
    if (country === undefined || first === undefined) continue;
    const city = tokens.text.slice(tokens.starts[first], tokens.ends[word - 1]);
    places.push({ first, last: word + 1, value: { city, country } });
  }
  return places;
}

/** The first word of a city's name that ends before `word`; undefined where what stands there is none. */
function cityBefore(tokens: Tokens, word: number, page: ScannedPage): number | undefined {
  let first = word;
  for (let at = word - 1; at >= Math.max(0, word - MOST_WORDS); at--) {
    const gap = tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]);
    if (at < word - 1 && !/^(?:[ -]|\. ?)$/.test(gap)) break;
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (/^[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(written)) first = at;
    else if (!/^(?:de|do|da|of|upon|la|le|am|an|der|del|di)$/.test(written)) return undefined;
  }
  if (first === word || countryAt(tokens, first, page)) return undefined;
  if (STATES.has(tokens.words.slice(first, word).join(' '))) return undefined;
  const start = tokens.starts[first] ?? 0;
  const line = tokens.text.slice(tokens.text.lastIndexOf('\n', start) + 1, start);
  const isAlone = /(?:^|[·•|:]|\s[–—-])\s*$/.test(line);
  const isBehindStreet =
    /\p{L}{3}.{0,60}\d|\d.{0,60}\p{L}{3}/u.test(line) && /, $/.test(line) && line.length < 160;
  return isAlone || isBehindStreet ? first : undefined;
}
