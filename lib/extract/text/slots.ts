import type { Period, Range } from '../../facts/values.ts';
import { findAddresses } from '../slots/address.ts';
import { findBusinessNumbers } from '../slots/business-number.ts';
import { findClocks } from '../slots/clock.ts';
import { findCompanies } from '../slots/company.ts';
import { findCounts } from '../slots/count.ts';
import { findCountryLists } from '../slots/country-list.ts';
import { type DateOrder, findDates } from '../slots/date.ts';
import { findDays } from '../slots/days.ts';
import { findEmails } from '../slots/email.ts';
import { readMoney } from '../slots/money.ts';
import { NATIONAL_SCHEMES } from '../slots/national-schemes.ts';
import { findPercents } from '../slots/percent.ts';
import { findPeriods } from '../slots/period.ts';
import { findPhones } from '../slots/phone.ts';
import type { Address } from '../slots/postal-address.ts';
import { findRanges } from '../slots/range.ts';
import { type Span, toSpans } from '../slots/span.ts';
import { findVatIds } from '../slots/vat-id.ts';
import { plainWidth } from './characters.ts';
import { inLanguages, type LanguageWords, type Lexicon, type SpokenLexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** What the page as a whole tells about how its values are to be read. */
export interface Locale {
  /** As the folders of phrases are called, or an empty string. */
  language: string;
  /** Where the shop is at home (ISO 3166-1), where its address or the page's language tells. */
  country?: string | undefined;
  /** ISO 4217, where the page tells. */
  currency: string | undefined;
  dateOrder: DateOrder;
}

/** Finds all values of one kind in one pass over a text. */
type Reader = (tokens: Tokens, lexicon: SpokenLexicon, locale: Locale) => Span<unknown>[];

/** Slots that are found by their form, each in one pass over a text. */
const READERS: Readonly<Record<string, Reader>> = {
  period: (tokens, lexicon) => findPeriods(tokens, lexicon),
  range: (tokens, lexicon) =>
    [...findRanges(tokens, lexicon), ...findPeriods(tokens, lexicon)].sort((a, b) => a.first - b.first),
  longest: (tokens, lexicon) =>
    [
      ...findRanges(tokens, lexicon).map((span) => ({ ...span, value: longestOf(span.value) })),
      ...findPeriods(tokens, lexicon),
    ].sort((a, b) => a.first - b.first),
  upto: (tokens, lexicon) =>
    findPeriods(tokens, lexicon).map((span) => ({ ...span, value: upTo(span.value) })),
  money: (tokens, _, locale) =>
    toSpans(
      tokens,
      readMoney(tokens.text, locale.currency).map(({ money, start, end }) => ({ start, end, value: money })),
    ),
  least: (tokens, _, locale) =>
    toSpans(
      tokens,
      readMoney(tokens.text, locale.currency)
        .filter(({ end }) => tokens.text.charAt(end) === '+')
        .map(({ money, start, end }) => ({ start, end: end + 1, value: money })),
    ),
  percent: (tokens) => toSpans(tokens, findPercents(tokens.text)),
  email: (tokens) => toSpans(tokens, findEmails(tokens.text)),
  phone: (tokens) => toSpans(tokens, findPhones(tokens.text)),
  ...Object.fromEntries(
    Object.keys(NATIONAL_SCHEMES).map((scheme): [string, Reader] => [
      scheme,
      (tokens) => toSpans(tokens, findBusinessNumbers(tokens.text, scheme)),
    ]),
  ),
  vat: (tokens) =>
    toSpans(
      tokens,
      findVatIds(tokens.text).map(({ identifier, start, end }) => ({ start, end, value: identifier })),
    ),
  count: (tokens, lexicon) => findCounts(tokens, lexicon),
  countries: (tokens, lexicon) => findCountryLists(tokens, lexicon),
  clock: (tokens) => toSpans(tokens, findClocks(tokens.text)),
  date: (tokens, lexicon, locale) => findDates(tokens, lexicon, locale.dateOrder),
  days: (tokens, lexicon, locale) => findDays(tokens, lexicon, locale.dateOrder),
  company: (tokens, lexicon) =>
    findCompanies(tokens, lexicon.trader).map((span) => ({ ...span, value: span.value.name })),
  address: (tokens, lexicon) =>
    findAddresses(tokens, lexicon.trader)
      .filter(({ value }: Span<Address>) => !value.isPlace)
      .map((span: Span<Address>) => ({ ...span, value: span.value.text })),
};

/** A longest time as a range from at once on: "within 2 working days". */
function upTo({ length, ...days }: Period): Range {
  return { min: length.startsWith('PT') ? 'PT0H' : 'P0D', max: length, ...days };
}

/** The end of a range as a single period: an answer "within 24–48 hours" comes within 48. */
function longestOf({ max, ...days }: Range): Period {
  return { length: max, ...(days.days && { days: days.days }) };
}

/** Slots that take what follows, up to a bound; the words before them must tell that it comes. */
export const OPEN_SLOTS: ReadonlySet<string> = new Set(['text', 'name', 'id']);

/**
 * True where `{slot}` may stand in a phrase: `isSlot('money')` → `true`.
 */
export function isSlot(slot: string): boolean {
  return Object.hasOwn(READERS, slot) || OPEN_SLOTS.has(slot) || slot === 'words';
}

/** Slots that are made of words which mean something in one language and something else, or nothing, in the next. */
const SPOKEN: ReadonlySet<string> = new Set(['period', 'range', 'longest', 'upto', 'count', 'date', 'days']);
/** Slots whose value is what the page says, as it says it. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['company', 'address']);

interface Found {
  starting: Map<number, Span<unknown>>;
  ending: Map<number, Span<unknown>>;
}

/** The slots of one text, found when they are first asked for. */
export class SlotTable {
  readonly #tokens: Tokens;
  readonly #lexicon: Lexicon;
  readonly #locale: Locale;
  readonly #found = new Map<string, Found>();
  readonly #spoken = new Map<string, readonly string[]>();
  #plain: Tokens | undefined;

  constructor(tokens: Tokens, lexicon: Lexicon, locale: Locale) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#locale = locale;
  }

  #of(slot: string, language: string): Found {
    const languages = SPOKEN.has(slot) ? this.#languages(language) : [];
    const key = languages.length === 0 ? slot : `${slot} ${languages.join(' ')}`;
    const known = this.#found.get(key);
    if (known) return known;
    this.#plain ??= { ...this.#tokens, text: plainWidth(this.#tokens.text) };
    const tokens = AS_WRITTEN.has(slot) ? this.#tokens : this.#plain;
    const spans = READERS[slot]?.(tokens, inLanguages(this.#lexicon, languages), this.#locale) ?? [];
    const found = {
      starting: new Map(spans.map((span) => [span.first, span])),
      ending: new Map(spans.map((span) => [span.last, span])),
    };
    this.#found.set(key, found);
    return found;
  }

  /** Of the phrase's language and the page's those that have a number, month or period in this text. */
  #languages(language: string): readonly string[] {
    const known = this.#spoken.get(language);
    if (known) return known;
    const names = [...new Set([language, this.#locale.language])].filter((name) => {
      const words = this.#lexicon.languages.get(name);
      return words && this.#tokens.words.some((word) => isSpoken(word, words));
    });
    this.#spoken.set(language, names);
    return names;
  }

  /** The value of a kind that starts at a word; number words are those of a language and of the page's. */
  startingAt(slot: string, word: number, language = ''): Span<unknown> | undefined {
    return this.#of(slot, language).starting.get(word);
  }

  /** The value of a kind that ends before a word. */
  endingAt(slot: string, word: number, language = ''): Span<unknown> | undefined {
    return this.#of(slot, language).ending.get(word);
  }

  /** True where the words from `first` up to `last` name the country in which the shop is at home. */
  isHome(first: number, last: number): boolean {
    const home = this.#locale.country;
    if (home === undefined) return false;
    const named = this.all('countries').find((span) => span.first <= first && last <= span.last);
    return named !== undefined && (named.value as string[]).includes(home);
  }

  /** All values of a kind, in order. */
  all(slot: string, language = ''): Span<unknown>[] {
    return [...this.#of(slot, language).starting.values()];
  }
}

function isSpoken(word: string, { numbers, months, periods, disputed }: LanguageWords): boolean {
  return numbers.has(word) || months.has(word) || periods.has(word) || disputed.has(word);
}
