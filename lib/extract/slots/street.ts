import type { AddressTokens } from './address-tokens.ts';

/** How many words and lines a street may have before the postcode or city, and behind it. */
const WORDS_BEFORE = 10;
const LINES_BEFORE = 3;
const WORDS_AFTER = 7;

/** Words before a house number that a colon may part from it: `No: 212`. */
const NUMBER_LABEL = /^(?:no|nº|n|nr|num|núm|č|sk|apt|daire|kat|d|lot|blok)$/i;

/** Words after which a street starts anew. */
const FORM_WORDS =
  /^(?:gmbh|ag|kg|ug|ohg|kgaa|ltd|limited|inc|llc|plc|sarl|sas|sasu|eurl|srl|spa|bv|bvba|ab|oy|ltda|lda)$/i;

/** `, 2. th.`, `, st. tv.`: the floor and the side of it, as Danes write them behind the number of the house. */
const FLOOR = /,? (?:\d{1,2}\.?|st\.?|kl\.?)(?: ?(?:sal|th|tv|mf)\.?){1,2},?[ \n]$/;

/** The word with which a floor begins that ends before `word`; `word` itself where none does. */
function beforeFloor({ text, starts }: AddressTokens, word: number, from: number): number {
  const start = starts[word] ?? text.length;
  const floor = FLOOR.exec(text.slice(Math.max(0, start - 20), start));
  if (!floor) return word;
  let first = word;
  while (first > from && (starts[first - 1] ?? 0) >= start - floor[0].length) first--;
  return first;
}

/**
 * The first word of the street that ends before `word`; undefined where no line there has a name and a number.
 * `from` is the first word that it may take; `isLong` says that house numbers may have five digits.
 *
 * @example streetBefore({ ...tokenize('Hafenstraße 5, 24103 Kiel', none), trader }, 2, 0) // 0
 */
export function streetBefore(
  tokens: AddressTokens,
  word: number,
  from: number,
  isLong = false,
): number | undefined {
  const { trader } = tokens;
  let first = beforeFloor(tokens, word, from);
  let lines = 0;
  let hasNumber = false;
  let hasName = false;
  for (let words = 0; words < WORDS_BEFORE && first > from; words++) {
    const at = first - 1;
    const gap = tokens.text.slice(tokens.ends[at], tokens.starts[first]);
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    const small = tokens.words[at] ?? '';
    const isLineEnd = /[\n,|•·]/.test(gap);
    const isWhole = hasNumber && hasName;
    const isLabel = gap.startsWith(':') && NUMBER_LABEL.test(written);
    if ((/[:;©!?]/.test(gap) && !isLabel) || (isLineEnd && (isWhole || lines++ >= LINES_BEFORE))) break;
    const isNumber = /^\d{1,4}$/.test(written) || (isLong && hasName && /^\d{5}$/.test(written));
    if (!/^[\p{L}\d&]/u.test(written) || written.length > 40) break;
    if (FORM_WORDS.test(written) || (trader.afterAddress.has(small) && hasName)) break;
    const isInside = trader.inPlace.has(small) || trader.street.has(small) || NUMBER_LABEL.test(written);
    if (isWhole && (isNumber || (/^\p{Ll}/u.test(written) && !isInside))) break;
    const isLeading = isNumber && hasName && !hasNumber && /^ ?[,.]? ?$/.test(gap);
    hasNumber ||= isNumber;
    hasName ||= /\p{L}{2}/u.test(written) && !NUMBER_LABEL.test(written);
    first = at;
    // 12 rue de la Paix: the number stands first.
    if (isLeading) break;
  }
  return hasNumber && hasName ? first : undefined;
}

/**
 * The word behind the street that starts at `word`, right behind a city: `1052 Budapest, Minta utca 1.`; undefined
 * where none stands there.
 *
 * @example streetAfter({ ...tokenize('1052 Budapest, Minta utca 1', none), trader }, 2) // 5
 */
export function streetAfter(tokens: AddressTokens, word: number): number | undefined {
  const gap = tokens.text.slice(tokens.ends[word - 1], tokens.starts[word]);
  if (!/^,[ \n]$|^\n$/.test(gap)) return undefined;
  let hasName = false;
  for (let at = word; at < Math.min(tokens.words.length, word + WORDS_AFTER); at++) {
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    const between = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (at > word && /[:;©!?\n|]| [-–—] /.test(between)) return undefined;
    if (tokens.trader.afterAddress.has(tokens.words[at] ?? '') || (at === word && !/^\p{L}/u.test(written)))
      return undefined;
    if (hasName && /^\d{1,4}$/.test(written)) return at + 1;
    hasName ||= /\p{Lu}\p{L}{2}/u.test(written);
  }
  return undefined;
}
