import { type Tokens, tokenize } from '../text/tokens.ts';
import { placeOf, type TraderWords } from '../text/trader-words.ts';
import type { AddressTokens } from './address-tokens.ts';
import { cyrillicCity } from './cyrillic-city.ts';
import { findEastAsianAddresses } from './east-asian-address.ts';
import type { Address } from './postal-address.ts';
import { type Postcode, postcodeAt } from './postcode.ts';
import { regionOf } from './regions.ts';
import { type Span, toSpans } from './span.ts';
import { streetAfter, streetBefore } from './street.ts';

/**
 * Finds postal addresses: a street line with a number, a postcode and a city, on one line or several, in the order
 * of the country.
 *
 * A postcode without a street beside it is none, unless its form or label alone says so, so that years and prices
 * make no address.
 *
 * @example findAddresses(tokenize('Hafenstraße 5, 24103 Kiel', none), lexicon.trader)[0]?.value.city // 'Kiel'
 */
export function findAddresses(words: Tokens, trader: TraderWords): Span<Address>[] {
  const eastAsian = findEastAsianAddresses(words.text);
  if (eastAsian.length > 0) return toSpans(words, eastAsian);
  const tokens = { ...words, trader };
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
function around(tokens: AddressTokens, place: Postcode, from: number): Span<Address> | undefined {
  const beyond = beyondRegion(tokens, place, from);
  const inRegion = beyond && cityAhead(tokens, beyond, from);
  if (inRegion) return inRegion;
  const cyrillic = inCyrillic(tokens, place, from);
  if (cyrillic) return cyrillic;
  if (place.postcode.length === 4 && isBehindCity(tokens, place))
    return cityAhead(tokens, { ...place, isSure: true }, from);
  const isEnd = /^\s?[,،|]/.test(tokens.text.slice(tokens.ends[place.last - 1]));
  if (place.city === 'before') return cityAhead(tokens, place, from);
  if (place.city === 'after')
    return cityBehind(tokens, place, from) ?? (isEnd ? cityAheadOf(tokens, place, from) : undefined);
  return isEnd
    ? (cityAheadOf(tokens, place, from) ?? cityBehind(tokens, place, from))
    : (cityBehind(tokens, place, from) ?? cityAhead(tokens, place, from));
}

/** `Hebden Bridge, West Yorkshire HX7 8DG`: the postcode with the county or state before it, from where the city ends. */
function beyondRegion(tokens: AddressTokens, place: Postcode, from: number): Postcode | undefined {
  const gap = tokens.text.slice(
    tokens.ends[place.first - 1],
    tokens.starts[place.first] ?? tokens.text.length,
  );
  if (!/^[ \u00a0,.\n\-–:]{1,4}$/.test(gap)) return undefined;
  for (let words = 4; words > 0; words--) {
    const first = place.first - words;
    if (first <= from) continue;
    const region = regionOf(tokens.words.slice(first, place.first), place.postcode);
    if (!region || region.isCity || (region.isSure && !/^\p{Lu}/u.test(wordAt(tokens, first)))) continue;
    const before = tokens.text.slice(tokens.ends[first - 1], tokens.starts[first]);
    if (!/^\.?(?:, ?\n?|\n| [-–]? ?| ?\()$/.test(before)) continue;
    const country = place.country ?? region.country;
    const further = { ...place, first, country, city: 'before', isSure: region.isSure } as const;
    // Amatas pag., Cēsu nov.: a parish in its county.
    return region.isSure ? further : (beyondRegion(tokens, further, from) ?? further);
  }
  return undefined;
}

/** `140100, Московская обл., г. Раменское`: in Cyrillic the country and the region may stand before the city. */
function inCyrillic(tokens: AddressTokens, place: Postcode, from: number): Span<Address> | undefined {
  const end = tokens.ends[place.last - 1] ?? 0;
  const found = cyrillicCity(tokens.text.slice(end, end + 120));
  if (!found) return undefined;
  const last = tokens.starts.findIndex((start) => start >= end + found.length);
  const first = streetBefore(tokens, place.first, from);
  return made(tokens, first ?? place.first, last < 0 ? tokens.words.length : last, place, found.city, true);
}

/** `Col. Centro, C.P. 06000, Ciudad de México`: a part of the city is not the city. */
function cityAheadOf(tokens: AddressTokens, place: Postcode, from: number): Span<Address> | undefined {
  const ahead = cityAhead(tokens, place, from);
  return ahead && /^(?:Col|Colonia|Fracc|Barrio|Bairro)(?!\p{L})/u.test(ahead.value.city) ? undefined : ahead;
}

/** `гр. Пловдив 4000`, `Cape Town 8001, South Africa`: countries with four digits behind the city. */
function isBehindCity({ text, starts, ends }: AddressTokens, { first, last }: Postcode): boolean {
  const start = starts[first] ?? 0;
  if (
    /(?:^|[\s,;:])(?:гр|с)\.? ?\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?,? $/u.test(
      text.slice(Math.max(0, start - 70), start),
    )
  )
    return true;
  const end = ends[last - 1] ?? 0;
  return /^,?\s{1,2}(?:South Africa|New Zealand|Bulgaria|България|Cyprus|Κύπρος|Australia)(?!\p{L})/u.test(
    text.slice(end, end + 20),
  );
}

/** Districts of Dublin stand in place of a postcode. */
function dublinAt(tokens: AddressTokens, index: number): Postcode | undefined {
  if (tokens.words[index] !== 'dublin' || !/^\d{1,2}$/.test(tokens.words[index + 1] ?? '')) return undefined;
  return { first: index + 2, last: index + 2, postcode: '', country: 'IE', city: 'before', isSure: false };
}

const CAPITALISED = /^[\p{Lu}\p{Lo}]/u;

/** A prefix that says "city": `г. Москва`, `гр. София`, `м. Київ`. */
const CITY_PREFIX = /^(?:г|гр|м|с|город)$/u;

/** `315 11th Street Bandera` has its city behind the word that ends the name of the street. */
function isStreet({ words, trader }: AddressTokens, at: number): boolean {
  return trader.street.has(words[at] ?? '');
}

/** True of a line that names a street, a hamlet or an estate, where houses have no number. */
function isLocality(line: string, { street, locality }: TraderWords): boolean {
  if (!/^ ?\p{Lu}/u.test(line)) return false;
  const { words } = tokenize(line);
  return words.length > 1 && (placeOf(words, street) === 0 || placeOf(words, locality) === 0);
}

/** The first word of such a line or piece right before a word; undefined where none stands there. */
function localityBefore(tokens: AddressTokens, word: number, from: number): number | undefined {
  const start = tokens.starts[word] ?? 0;
  const [, line = ''] =
    /(?:^|[\n,])([^\n,]{3,60})[\n,] ?$/.exec(tokens.text.slice(Math.max(0, start - 70), start)) ?? [];
  if (!isLocality(line, tokens.trader)) return undefined;
  let first = word;
  while (first > from && (tokens.starts[first - 1] ?? 0) >= start - 2 - line.length) first--;
  return first === word ? undefined : first;
}

/** Postcode, then city: most of the continent. The street stands before, or behind. */
function cityBehind(tokens: AddressTokens, place: Postcode, from: number): Span<Address> | undefined {
  const gap = tokens.text.slice(tokens.ends[place.last - 1], tokens.starts[place.last]);
  if (!/^[ \u00a0,\-–]{1,3}$|^\n$/.test(gap)) return undefined;
  // Av. Exemplo, 16737 ⏎ Bairro: a house number at the end of its line.
  if (gap === '\n' && /[^\n]$/.test(tokens.text.slice(0, tokens.starts[place.first]))) return undefined;
  const skipped = CITY_PREFIX.test(wordAt(tokens, place.last)) ? place.last + 1 : place.last;
  const last = cityEnd(tokens, skipped);
  if (last === skipped || isStreet(tokens, last - 1)) return undefined;
  const city = cut(tokens, skipped, last);
  // 3313 GT, ZH: a province of the Netherlands.
  if (city.length < 2 || ([null, 'NL'].includes(place.country) && /^[A-Z]{2,3}$/.test(city)))
    return undefined;
  const street = streetBefore(tokens, place.first, from);
  const isLong = place.postcode.length > 4 && street === undefined;
  const first = isLong ? localityBefore(tokens, place.first, from) : street;
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
function cityEnd(tokens: AddressTokens, index: number): number {
  let last = index;
  for (let at = index; at < Math.min(tokens.words.length, index + 5); at++) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (at > index && !/^(?: ?[-–'’/.] ?| |\. )$/.test(gap)) break;
    const isSentence = gap === '. ' && wordAt(tokens, at - 1).length > 3;
    if (at > index && (isSentence || /^ [-–] $/.test(gap))) break;
    const word = wordAt(tokens, at);
    if (tokens.trader.afterAddress.has(tokens.words[at] ?? '')) break;
    if (CAPITALISED.test(word)) last = at + 1;
    else if (at === index) break;
    else if (/^(?:\d{1,2}|cedex)$/i.test(word)) last = at + 1;
    else if (!tokens.trader.inPlace.has(tokens.words[at] ?? '')) break;
  }
  return last;
}

/** Street, city, then postcode: the United Kingdom, the Americas, and whoever writes it so. */
function cityAhead(tokens: AddressTokens, place: Postcode, from: number): Span<Address> | undefined {
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
    // Tartu linn 51014: what the place is called.
    const isSmall = at === word - 1 ? written === 'linn' : tokens.trader.inPlace.has(tokens.words[at] ?? '');
    if (
      (!CAPITALISED.test(written) && !isSmall) ||
      isStreet(tokens, at) ||
      tokens.trader.afterAddress.has(tokens.words[at] ?? '')
    )
      break;
    if (!isSmall) first = at;
  }
  if (first === word) return undefined;
  const city = cut(tokens, first, word);
  const street = streetBefore(tokens, first, from, place.country === 'US');
  if (street === undefined && !place.isSure) return undefined;
  return made(tokens, street ?? first, place.last, place, city, street !== undefined);
}

function made(
  tokens: AddressTokens,
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

function wordAt(tokens: AddressTokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

function cut(tokens: AddressTokens, first: number, last: number): string {
  return tokens.text
    .slice(tokens.starts[first], tokens.ends[last - 1])
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
}
