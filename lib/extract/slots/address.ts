import type { Tokens } from '../text/tokens.ts';
import { findEastAsianAddresses } from './east-asian-address.ts';
import type { Address } from './postal-address.ts';
import { type Postcode, postcodeAt } from './postcode.ts';
import { type Span, toSpans } from './span.ts';
import { streetAfter, streetBefore } from './street.ts';

/**
 * Finds postal addresses: a street line with a number, a postcode and a city, on one line or several, in the order
 * of the country.
 *
 * A postcode without a street beside it is none, unless its form or label alone says so, so that years and prices
 * make no address.
 *
 * @example findAddresses(tokenize('Hafenstraße 5, 24103 Kiel', none))[0]?.value.city → 'Kiel'
 */
export function findAddresses(tokens: Tokens): Span<Address>[] {
  const eastAsian = findEastAsianAddresses(tokens.text);
  if (eastAsian.length > 0) return toSpans(tokens, eastAsian);
  const spans: Span<Address>[] = [];
  let from = 0;
  for (let index = 0; index < tokens.words.length; index++) {
    const place = postcodeAt(tokens, index) ?? dublinAt(tokens, index);
    if (!place) continue;
    const span = around(tokens, place, from);
    if (!span) continue;
    spans.push(span);
    from = span.last;
    index = Math.max(index, span.last - 1);
  }
  return spans;
}

/** `Rīga, LV-1010, Latvija`: what stands behind a comma is rather the country or state. */
function around(tokens: Tokens, place: Postcode, from: number): Span<Address> | undefined {
  const isEnd = /^\s?,/.test(tokens.text.slice(tokens.ends[place.last - 1]));
  if (place.city === 'before') return cityAhead(tokens, place, from);
  if (place.city === 'after') return cityBehind(tokens, place, from);
  return isEnd
    ? (cityAhead(tokens, place, from) ?? cityBehind(tokens, place, from))
    : (cityBehind(tokens, place, from) ?? cityAhead(tokens, place, from));
}

/** Districts of Dublin stand in place of a postcode. */
function dublinAt(tokens: Tokens, index: number): Postcode | undefined {
  if (tokens.words[index] !== 'dublin' || !/^\d{1,2}$/.test(tokens.words[index + 1] ?? '')) return undefined;
  return { first: index + 2, last: index + 2, postcode: '', country: 'IE', city: 'before', isSure: false };
}

const CONNECTORS =
  /^(?:am|an|der|im|in|bei|ob|vor|sur|sous|le|la|les|lès|de|du|en|aux?|do|da|dos|das|del|di|nad|upon|cedex|\d{1,2})$/i;
const CAPITALISED = /^[\p{Lu}\p{Lo}]/u;

/** Words that stand behind a city and are no part of its name. */
const CITY_STOP =
  /^(?:tel|telefon|telephone|phone|tél|teléfono|telefone|fax|e|email|mail|mobil|vat|nip|cnpj|nif|cif|iva|ičo|ič|dič|cvr|kvk|btw|ust|regon|krs|hrb|siret|rcs|inhaber|geschäftsführer|web|www|http|https|copyright|all|google|apple|paypal|visa)$/i;

/** A prefix that says "city": `г. Москва`, `гр. София`, `м. Київ`. */
const CITY_PREFIX = /^(?:г|гр|м|с|город)$/u;

/** Words that end the name of a street or house: `315 11th Street Bandera` has its city behind them. */
const STREET_END =
  /^(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|way|court|ct|suite|ste|floor|tower|unit|highway|hwy|parkway|square|close|place|pl|straße|strasse|str|box)$/i;

/** Postcode, then city: most of the continent. The street stands before, or behind. */
function cityBehind(tokens: Tokens, place: Postcode, from: number): Span<Address> | undefined {
  const gap = tokens.text.slice(tokens.ends[place.last - 1], tokens.starts[place.last]);
  if (!/^[ \u00a0,\-–]{1,3}$|^\n$/.test(gap)) return undefined;
  // Av. Exemplo, 16737 ⏎ Bairro: a house number at the end of its line.
  if (gap === '\n' && /[^\n]$/.test(tokens.text.slice(0, tokens.starts[place.first]))) return undefined;
  const skipped = CITY_PREFIX.test(wordAt(tokens, place.last)) ? place.last + 1 : place.last;
  const last = cityEnd(tokens, skipped);
  if (last === skipped || STREET_END.test(wordAt(tokens, last - 1))) return undefined;
  const city = cut(tokens, skipped, last);
  if (city.length < 2 || (place.country === null && /^[A-Z]{2,3}$/.test(city))) return undefined;
  const first = streetBefore(tokens, place.first, from);
  const end = first === undefined ? streetAfter(tokens, last) : undefined;
  if (first === undefined && end === undefined && !place.isSure) return undefined;
  return made(
    tokens,
    first ?? place.first,
    end ?? last,
    place,
    city,
    first !== undefined || end !== undefined,
  );
}

/** The word behind a city's name that starts at `index`, at most five words; `index` where none does. */
function cityEnd(tokens: Tokens, index: number): number {
  let last = index;
  for (let at = index; at < Math.min(tokens.words.length, index + 5); at++) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (at > index && !/^(?: ?[-–'’/.] ?| |\. )$/.test(gap)) break;
    const isSentence = gap === '. ' && wordAt(tokens, at - 1).length > 3;
    if (at > index && (isSentence || /^ [-–] $/.test(gap))) break;
    const word = wordAt(tokens, at);
    if (CITY_STOP.test(word)) break;
    if (CAPITALISED.test(word)) last = at + 1;
    else if (!CONNECTORS.test(word) || at === index) break;
    else if (/^(?:\d{1,2}|cedex)$/i.test(word)) last = at + 1;
  }
  return last;
}

/** Street, city, then postcode: the United Kingdom, the Americas, and whoever writes it so. */
function cityAhead(tokens: Tokens, place: Postcode, from: number): Span<Address> | undefined {
  const { first: word } = place;
  const gap = tokens.text.slice(tokens.ends[word - 1], tokens.starts[word] ?? tokens.text.length);
  if (word <= from || (place.postcode !== '' && !/^[ \u00a0,.\n/\-–]{1,4}\(?$/.test(gap))) return undefined;
  let first = word;
  for (let at = word - 1; at >= Math.max(from, word - 4); at--) {
    const between = tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]);
    if (at < word - 1 && !/^[ \-.'’]{1,2}$/.test(between)) break;
    const written = wordAt(tokens, at);
    const isDistrict = place.postcode === '' && at === word - 1;
    if (isDistrict) continue;
    const isSmall = at < word - 1 && CONNECTORS.test(written) && !/\d/.test(written);
    if ((!CAPITALISED.test(written) && !isSmall) || STREET_END.test(written) || CITY_STOP.test(written))
      break;
    if (!isSmall) first = at;
  }
  if (first === word) return undefined;
  const city = cut(tokens, first, word);
  const street = streetBefore(tokens, first, from);
  if (street === undefined && !place.isSure) return undefined;
  return made(tokens, street ?? first, place.last, place, city, street !== undefined);
}

function made(
  tokens: Tokens,
  first: number,
  last: number,
  { postcode, country }: Postcode,
  city: string,
  hasStreet: boolean,
): Span<Address> {
  const text = cut(tokens, first, last);
  const value = { text, postcode: postcode === '' ? null : postcode, city, country };
  return { first, last, value: hasStreet ? value : { ...value, isPlace: true } };
}

function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

function cut(tokens: Tokens, first: number, last: number): string {
  return tokens.text
    .slice(tokens.starts[first], tokens.ends[last - 1])
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
}
