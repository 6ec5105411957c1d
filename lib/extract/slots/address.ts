import type { Tokens } from '../text/tokens.ts';
import { findEastAsianAddresses } from './east-asian-address.ts';
import type { Address } from './postal-address.ts';
import { type Span, toSpans } from './span.ts';

interface Postcode {
  /** Where it starts and ends in the text, a prefix such as `D-` included in `start` only. */
  start: number;
  end: number;
  postcode: string;
  country: string | null;
  /** Side on which the city stands. */
  city: 'before' | 'after';
}

const STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

/** Country letters before a postcode, as in `D-24103 Kiel`. */
const PREFIXES: Readonly<Record<string, string>> = {
  A: 'AT',
  AT: 'AT',
  B: 'BE',
  BE: 'BE',
  CH: 'CH',
  D: 'DE',
  DE: 'DE',
  DK: 'DK',
  E: 'ES',
  ES: 'ES',
  F: 'FR',
  FR: 'FR',
  I: 'IT',
  IT: 'IT',
  L: 'LU',
  LU: 'LU',
  LV: 'LV',
  SE: 'SE',
  FI: 'FI',
  NL: 'NL',
  PL: 'PL',
};

/** Each is tried at the first letter or digit of a word and looks at most ten characters ahead. */
const BRITISH = /[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]?\d[A-Z]{2}(?![\p{L}\d])/uy;
const DUTCH = /\d{4}[ \u00a0]?[A-Z]{2}(?![\p{L}\d])/uy;
const HYPHENED = /(?:\d\d-\d{3}|\d{4}-\d{3})(?![\p{L}\d])/uy;
const PLAIN = /(?:\d{5}|\d{3}[ \u00a0]\d\d|\d{4}|\d{6})(?![\p{L}\d])/uy;

function matchAt(form: RegExp, text: string, start: number): string | undefined {
  form.lastIndex = start;
  return form.exec(text)?.[0];
}

/**
 * Finds postal addresses: a street line with a number, a postcode and a city, on one line or several.
 *
 * A postcode without a street line before it is none, so that years and prices make no address.
 *
 * @example findAddresses(tokenize('Hafenstraße 5, 24103 Kiel', none))[0]?.value.city → 'Kiel'
 */
export function findAddresses(tokens: Tokens): Span<Address>[] {
  const eastAsian = findEastAsianAddresses(tokens.text);
  if (eastAsian.length > 0) return toSpans(tokens, eastAsian);
  const spans: Span<Address>[] = [];
  let from = 0;
  for (let index = 1; index < tokens.words.length; index++) {
    const place = postcodeAt(tokens, index);
    if (!place) continue;
    const span =
      place.city === 'after' ? continental(tokens, index, place, from) : anglo(tokens, index, place, from);
    if (!span) continue;
    spans.push(span);
    from = span.last;
    index = Math.max(index, span.last - 1);
  }
  return spans;
}

/** Four digits that are more often a year are no postcode without a country's letters before them. */
function postcodeAt(tokens: Tokens, index: number): Postcode | undefined {
  const { text } = tokens;
  const start = tokens.starts[index] ?? 0;
  const isFigure = /\d/.test(text.charAt(start));
  if (!isFigure) {
    const british = matchAt(BRITISH, text, start);
    if (british === undefined) return undefined;
    return { start, end: start + british.length, postcode: british, country: 'GB', city: 'before' };
  }
  if (
    /[\d.,\-+/]$/.test(text.slice(0, start).slice(-1)) &&
    !/[A-Z][-–]$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return undefined;
  const dutch = matchAt(DUTCH, text, start);
  if (dutch) return { start, end: start + dutch.length, postcode: dutch, country: 'NL', city: 'after' };
  const hyphened = matchAt(HYPHENED, text, start);
  if (hyphened) {
    const country = hyphened.length === 6 ? 'PL' : 'PT';
    return { start, end: start + hyphened.length, postcode: hyphened, country, city: 'after' };
  }
  const plain = matchAt(PLAIN, text, start);
  if (plain === undefined) return undefined;
  const before = tokens.text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  const gap = text.slice(tokens.ends[index - 1], start);
  const end = start + plain.length;
  if (plain.length === 5 && STATES.includes(before) && /^[ .]{1,2}$/.test(gap))
    return { start: tokens.starts[index - 1] ?? start, end, postcode: plain, country: 'US', city: 'before' };
  const country = /^ ?[-–] ?$/.test(gap) && Object.hasOwn(PREFIXES, before) ? PREFIXES[before] : undefined;
  if (!country && /^(?:19[89]|20[0-3])\d$/.test(plain)) return undefined;
  const first = country ? (tokens.starts[index - 1] ?? start) : start;
  return { start: first, end, postcode: plain, country: country ?? null, city: 'after' };
}

const CONNECTORS = /^(?:am|an|der|im|in|bei|ob|vor|sur|sous|le|la|les|lès|de|du|en|aux?|cedex|\d{1,2})$/i;
const CAPITALISED = /^[\p{Lu}\p{Lo}]/u;

/** Words of a city's name from `index` on, at most five. */
function cityAfter(tokens: Tokens, index: number): number {
  let last = index;
  for (let at = index; at < Math.min(tokens.words.length, index + 5); at++) {
    const gap = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (at > index && !/^(?: ?[-–'’/(.] ?| |\. )$/.test(gap)) break;
    const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (CAPITALISED.test(word)) last = at + 1;
    else if (!CONNECTORS.test(word) || at === index) break;
    else if (/^(?:\d{1,2}|cedex)$/i.test(word)) last = at + 1;
  }
  return last;
}

/** Street, then postcode and city: most of the continent. */
function continental(
  tokens: Tokens,
  index: number,
  place: Postcode,
  from: number,
): Span<Address> | undefined {
  let after = index;
  while (after < tokens.words.length && (tokens.starts[after] ?? 0) < place.end) after++;
  if (!/^[ \u00a0,\-–]{1,3}$|^\n$/.test(tokens.text.slice(place.end, tokens.starts[after]))) return undefined;
  const last = cityAfter(tokens, after);
  if (last === after) return undefined;
  const city = cut(tokens, after, last);
  if (city.length < 2 || (place.country === null && /^[A-Z]{2,3}$/.test(city))) return undefined;
  const first = streetBefore(tokens, place.start < (tokens.starts[index] ?? 0) ? index - 1 : index, from);
  if (first === undefined) return undefined;
  return {
    first,
    last,
    value: { text: cut(tokens, first, last), postcode: place.postcode, city, country: place.country },
  };
}

/** Words that end the name of a street or house: `315 11th Street Bandera` has its city behind them. */
const STREET_END =
  /^(?:street|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|way|court|ct|suite|ste|floor|tower|unit|highway|hwy)$/i;

/** Street, city, then postcode: the United Kingdom and the United States. */
function anglo(tokens: Tokens, index: number, place: Postcode, from: number): Span<Address> | undefined {
  let last = index;
  while (last < tokens.words.length && (tokens.starts[last] ?? 0) < place.end) last++;
  let word = index;
  while (word > from && (tokens.ends[word - 1] ?? 0) > place.start) word--;
  let first = word;
  for (let at = word - 1; at >= Math.max(from, word - 3); at--) {
    const gap = tokens.text.slice(tokens.ends[at], tokens.starts[at + 1]);
    if (at < word - 1 && !/^[ \-.]{1,2}$/.test(gap)) break;
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (!CAPITALISED.test(written) || STREET_END.test(written)) break;
    first = at;
  }
  if (first === word) return undefined;
  const city = cut(tokens, first, word);
  const street = streetBefore(tokens, first, from);
  if (street === undefined) return undefined;
  return {
    first: street,
    last,
    value: { text: cut(tokens, street, last), postcode: place.postcode, city, country: place.country },
  };
}

/** How many words and lines a street may have before the postcode. */
const STREET_WORDS = 8;
const STREET_LINES = 2;

/** Small words inside street names; any other small word ends the walk once the street is complete. */
const STREET_SMALL =
  /^(?:am|an|auf|bis|der|dem|den|des|zum|zur|im|in|de|la|le|les|du|rue|avenue|via|van|str|ter|and|of)$/;

/** Words after which a street starts anew. */
const FORM_WORDS =
  /^(?:gmbh|ag|kg|ug|ohg|kgaa|ltd|limited|inc|llc|plc|sarl|sas|sasu|eurl|srl|spa|bv|ab|oy)$/i;

/** The first word of the street that ends before `word`; undefined where no line there has a number. */
function streetBefore(tokens: Tokens, word: number, from: number): number | undefined {
  let first = word;
  let lines = 0;
  let hasNumber = false;
  let hasName = false;
  for (let words = 0; words < STREET_WORDS && first > from; words++) {
    const at = first - 1;
    const gap = tokens.text.slice(tokens.ends[at], tokens.starts[first]);
    const isLineEnd = /[\n,|•·]/.test(gap);
    const isWhole = hasNumber && hasName;
    if (/[:;©!?]/.test(gap) || (isLineEnd && (isWhole || lines++ >= STREET_LINES))) break;
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    const isNumber = /^\d{1,4}$/.test(written);
    if (!/^[\p{L}\d&]/u.test(written) || written.length > 40 || FORM_WORDS.test(written)) break;
    if (isWhole && (isNumber || (/^\p{Ll}/u.test(written) && !STREET_SMALL.test(written)))) break;
    const isLeading = isNumber && hasName && !hasNumber;
    hasNumber ||= isNumber;
    hasName ||= /\p{L}{2}/u.test(written);
    first = at;
    // 12 rue de la Paix: the number stands first.
    if (isLeading) break;
  }
  return hasNumber && hasName ? first : undefined;
}

function cut(tokens: Tokens, first: number, last: number): string {
  return tokens.text
    .slice(tokens.starts[first], tokens.ends[last - 1])
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
}
