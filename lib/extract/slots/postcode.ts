import type { AddressTokens } from './address-tokens.ts';

/** A postcode among the words of a text. */
export interface Postcode {
  /** Its words, a country's or state's letters and a label such as `CEP` included. */
  first: number;
  last: number;
  postcode: string;
  /** ISO 3166-1 alpha-2 where the form, a prefix or a state before it tells. */
  country: string | null;
  /** Side on which the city stands. */
  city: 'before' | 'after' | 'either';
  /** True where its form or label alone says that it is one. */
  isSure: boolean;
}

const setOf = (words: string) => new Set(words.split(' '));
const US_STATES = setOf(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
);
const PROVINCES = setOf('AB BC MB NB NL NS NT NU ON PE QC SK YT');
const AU_STATES = setOf('ACT NSW NT QLD SA TAS VIC WA');
const BR_STATES = setOf('AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO');

/** Country letters before a postcode, as in `D-24103 Kiel`, where they are not the country's code. */
const PREFIXES: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  FIN: 'FI',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
};
const CODES = setOf('AT BE BG BR CH CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL NO PL PT RO SE SI SK');

/** Each is tried at the first letter or digit of a word and looks at most ten characters ahead. */
const BRITISH = /[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]?\d[A-Z]{2}(?![\p{L}\d])/uy;
const IRISH = /[AC-FHKNPRTV-Y](?:\d\d|6W)[ \u00a0]?[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\d])/uy;
const CANADIAN = /[ABCEGHJ-NPRSTVXY]\d[A-Z][ \u00a0]?\d[A-Z]\d(?![\p{L}\d])/uy;
const DUTCH = /\d{4}[ \u00a0]?[A-Z]{2}(?![\p{L}\d])/uy;
const BRAZILIAN = /\d{2}\.?\d{3}-\d{3}(?![\p{L}\d-])/uy;
const HYPHENED = /(?:\d\d-\d{3}|\d{4}-\d{3})(?![\p{L}\d]|-\d)/uy;
const ZIP = /\d{5}(?:-\d{4})?(?![\p{L}\d])/uy;
/** `10 000 Zagreb`: written as a sum, between a street and a city. */
const GROUPED = /[1-5]\d[ \u00a0]\d{3}(?= \p{Lu}\p{Ll}{2})/uy;
const PLAIN = /(?:\d{5}|\d{3}[ \u00a0]\d\d|\d{4}|\d{6})(?![\p{L}\d])/uy;

/**
 * The postcode that starts at a word; undefined where none does. Four digits that are more often a year are none
 * without a country's letters before them.
 *
 * @example postcodeAt({ ...tokenize('D-24103 Kiel', none), trader }, 1)?.postcode // '24103'
 */
export function postcodeAt(tokens: AddressTokens, index: number): Postcode | undefined {
  const { text } = tokens;
  const start = tokens.starts[index] ?? 0;
  if (!/\d/.test(text.charAt(start))) return lettered(tokens, index, start);
  const dutch = matchAt(DUTCH, text, start);
  const gap = text.slice(tokens.ends[index - 1] ?? 0, start);
  const before = wordAt(tokens, index - 1);
  const isCode = /[-–/]$/.test(text.slice(0, tokens.starts[index - 1] ?? 0));
  const country = isCode ? undefined : prefixOf(before, gap);
  const isLabelled = labelStart(tokens, index) < index;
  if (/[\d.,+/\-–]$/.test(gap) && !country && !isLabelled) return undefined;
  if (dutch) return made(tokens, index, index, dutch, 'NL', 'after', false);
  const brazilian = matchAt(BRAZILIAN, text, start);
  if (brazilian) return inBrazil(tokens, index, brazilian);
  const hyphened = matchAt(HYPHENED, text, start);
  if (hyphened)
    return made(tokens, index, index, hyphened, hyphened.length === 6 ? 'PL' : 'PT', 'after', false);
  return figures(tokens, index, start, before, gap, country);
}

/** The first word of a postcode's label that ends before a word; the word itself where none does. */
function labelStart(tokens: AddressTokens, index: number): number {
  const gap = tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]);
  if (!/^[.:\-–]{0,2} ?[:\-–]? ?$/.test(gap)) return index;
  const [second = '', first = ''] = [tokens.words[index - 1], tokens.words[index - 2]];
  const { postcode } = tokens.trader;
  if (postcode.has(`${first} ${second}`)) return index - 2;
  return postcode.has(second) ? index - 1 : index;
}

function figures(
  tokens: AddressTokens,
  index: number,
  start: number,
  before: string,
  gap: string,
  country: string | undefined,
): Postcode | undefined {
  if (country) {
    const written = matchAt(PLAIN, tokens.text, start);
    return written === undefined
      ? undefined
      : made(tokens, index - 1, index, written, country, 'either', true);
  }
  const label = labelStart(tokens, index);
  const labelled = label < index ? matchAt(PLAIN, tokens.text, start) : undefined;
  if (labelled && (labelled.length > 4 || before.toLowerCase() !== 'pin'))
    return made(tokens, label, index, labelled, null, 'either', true);
  const isBehind = /^[ .,\u00a0]{1,2}$/.test(gap);
  const zip = matchAt(ZIP, tokens.text, start);
  if (zip && isBehind && US_STATES.has(before))
    return made(tokens, index - 1, index, zip, 'US', 'before', true);
  const grouped = /^,[ \n]$|^\n$/.test(gap) ? matchAt(GROUPED, tokens.text, start) : undefined;
  if (grouped) return made(tokens, index, index, grouped, null, 'after', false);
  const plain = matchAt(PLAIN, tokens.text, start);
  if (plain === undefined) return undefined;
  if (plain.length === 4 && isBehind && AU_STATES.has(before))
    return made(tokens, index - 1, index, plain, 'AU', 'before', true);
  if (/^(?:19[89]|20[0-3])\d$/.test(plain) && !isBetween(tokens, index)) return undefined;
  // 600 390 6400: the last group of a telephone number.
  const isDoor = tokens.text.charAt((tokens.starts[index - 1] ?? 0) - 1) === '/';
  if (!isDoor && /^[ .]$/.test(gap) && [1, 2].every((back) => /^\d+$/.test(wordAt(tokens, index - back))))
    return undefined;
  if (tokens.trader.noPostcode.has(before.toLowerCase()) && /^[.: ]{0,2}$/.test(gap)) return undefined;
  return made(tokens, index, index, plain, null, plain.length === 4 ? 'after' : 'either', false);
}

const STREET = /\p{L}{3}[\p{L}.]* \d{1,4}\p{L}?(?:[/-]\d{1,4})?(?:, ?\n?|\n| [|·•] )$/u;
const CITY = /^ \p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{0,30})?(?= ?(?:[\n,;|·•(]|$))/u;
const MONTH =
  /(?<!\p{L})(?:jan|feb|mar|apr|ma[iyj]|jun|jul|aug|sep|o[kc]t|nov|de[czs])\p{L}*\.? \d{1,2}, ?$/iu;

/** `Glavni trg 3, 2000 Maribor`: between a street and a city that ends its piece stands no year. */
function isBetween({ text, starts, ends }: AddressTokens, index: number): boolean {
  const before = text.slice(Math.max(0, (starts[index] ?? 0) - 40), starts[index]);
  const behind = text.slice(ends[index], (ends[index] ?? 0) + 70);
  return STREET.test(before) && !MONTH.test(before) && CITY.test(behind);
}

function lettered(tokens: AddressTokens, index: number, start: number): Postcode | undefined {
  const { text } = tokens;
  const british = matchAt(BRITISH, text, start);
  if (british) return made(tokens, index, index, british, 'GB', 'before', false);
  const canadian = matchAt(CANADIAN, text, start);
  if (canadian) {
    const first = provinceBefore(tokens, index);
    return made(tokens, first, index, canadian, 'CA', 'before', first < index);
  }
  const irish = matchAt(IRISH, text, start);
  if (irish === undefined) return undefined;
  const isPiece = /\p{Lu}[\p{L} .]{2,30},[ \n]$/u.test(text.slice(Math.max(0, start - 40), start));
  return made(tokens, index, index, irish, 'IE', 'before', isPiece && irish.includes(' '));
}

/** `Montréal, QC H2X 1Y4`, `Montréal (Québec) H2X 1Y4`: where the province starts, or the postcode without one. */
function provinceBefore(tokens: AddressTokens, index: number): number {
  if (PROVINCES.has(wordAt(tokens, index - 1))) return index - 1;
  const gapAt = (at: number) => tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
  if (!/^\),? ?$/.test(gapAt(index))) return index;
  for (let at = index - 1; at > Math.max(0, index - 5); at--) if (gapAt(at) === ' (') return at;
  return index;
}

/** `São Paulo - SP - CEP 04730-090`, `04730-090 São Paulo`. */
function inBrazil(tokens: AddressTokens, index: number, written: string): Postcode {
  let first = index;
  if (wordAt(tokens, first - 1).toLowerCase() === 'cep') first--;
  const hasState = BR_STATES.has(wordAt(tokens, first - 1));
  if (hasState) first--;
  return made(tokens, first, index, written, 'BR', hasState ? 'before' : 'either', first < index);
}

function made(
  tokens: AddressTokens,
  first: number,
  index: number,
  written: string,
  country: string | null,
  city: Postcode['city'],
  isSure: boolean,
): Postcode {
  const end = (tokens.starts[index] ?? 0) + written.length;
  let last = index;
  while (last < tokens.words.length && (tokens.starts[last] ?? 0) < end) last++;
  return { first, last, postcode: written.replace(/\u00a0/g, ' '), country, city, isSure };
}

function prefixOf(word: string, gap: string): string | undefined {
  if (!/^ ?[-–] ?$/.test(gap)) return undefined;
  if (CODES.has(word)) return word;
  return Object.hasOwn(PREFIXES, word) ? PREFIXES[word] : undefined;
}

function wordAt(tokens: AddressTokens, index: number): string {
  return index < 0 ? '' : tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

function matchAt(form: RegExp, text: string, start: number): string | undefined {
  form.lastIndex = start;
  return form.exec(text)?.[0];
}
