import type { Period, Range } from '../../facts/values.ts';
import type { Address } from '../slots/address.ts';
import { findAddresses } from '../slots/address.ts';
import { findBusinessNumbers } from '../slots/business-number.ts';
import { findClocks } from '../slots/clock.ts';
import { findCompanies } from '../slots/company.ts';
import { findCounts } from '../slots/count.ts';
import { type DateOrder, findDates } from '../slots/date.ts';
import { findDays } from '../slots/days.ts';
import { findEmails } from '../slots/email.ts';
import { readMoney } from '../slots/money.ts';
import { NATIONAL_SCHEMES } from '../slots/national-schemes.ts';
import { findPercents } from '../slots/percent.ts';
import { findPeriods } from '../slots/period.ts';
import { findPhones } from '../slots/phone.ts';
import { findRanges } from '../slots/range.ts';
import { type Span, toSpans } from '../slots/span.ts';
import { findVatIds } from '../slots/vat-id.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** What the page as a whole tells about how its values are to be read. */
export interface Locale {
  /** ISO 4217, where the page tells. */
  currency: string | undefined;
  dateOrder: DateOrder;
}

/** Finds all values of one kind in one pass over a text. */
type Reader = (tokens: Tokens, lexicon: Lexicon, locale: Locale) => Span<unknown>[];

/** Slots that are found by their form, each in one pass over a text. */
const READERS: Readonly<Record<string, Reader>> = {
  period: (tokens, lexicon) => findPeriods(tokens, lexicon),
  range: (tokens, lexicon) =>
    [...findRanges(tokens, lexicon), ...findPeriods(tokens, lexicon)].sort((a, b) => a.first - b.first),
  upto: (tokens, lexicon) =>
    findPeriods(tokens, lexicon).map((span) => ({ ...span, value: upTo(span.value) })),
  money: (tokens, _, locale) =>
    toSpans(
      tokens,
      readMoney(tokens.text, locale.currency).map(({ money, start, end }) => ({ start, end, value: money })),
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
  clock: (tokens) => toSpans(tokens, findClocks(tokens.text)),
  date: (tokens, lexicon, locale) => findDates(tokens, lexicon, locale.dateOrder),
  days: (tokens, lexicon, locale) => findDays(tokens, lexicon, locale.dateOrder),
  company: (tokens) => findCompanies(tokens).map((span) => ({ ...span, value: span.value.name })),
  address: (tokens) =>
    findAddresses(tokens).map((span: Span<Address>) => ({ ...span, value: span.value.text })),
};

/** A longest time as a range from at once on: "within 2 working days". */
function upTo({ length, ...days }: Period): Range {
  return { min: length.startsWith('PT') ? 'PT0H' : 'P0D', max: length, ...days };
}

/** Slots that take what follows, up to a bound; the words before them must tell that it comes. */
export const OPEN_SLOTS: ReadonlySet<string> = new Set(['text', 'name', 'id']);

/**
 * True where `{slot}` may stand in a phrase: `isSlot('money')` → `true`.
 */
export function isSlot(slot: string): boolean {
  return Object.hasOwn(READERS, slot) || OPEN_SLOTS.has(slot) || slot === 'words';
}

/** The slots of one text, found when they are first asked for. */
export class SlotTable {
  readonly #tokens: Tokens;
  readonly #lexicon: Lexicon;
  readonly #locale: Locale;
  readonly #found = new Map<
    string,
    { starting: Map<number, Span<unknown>>; ending: Map<number, Span<unknown>> }
  >();

  constructor(tokens: Tokens, lexicon: Lexicon, locale: Locale) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#locale = locale;
  }

  #of(slot: string): { starting: Map<number, Span<unknown>>; ending: Map<number, Span<unknown>> } {
    const known = this.#found.get(slot);
    if (known) return known;
    const spans = READERS[slot]?.(this.#tokens, this.#lexicon, this.#locale) ?? [];
    const found = {
      starting: new Map(spans.map((span) => [span.first, span])),
      ending: new Map(spans.map((span) => [span.last, span])),
    };
    this.#found.set(slot, found);
    return found;
  }

  /** The value of a kind that starts at a word. */
  startingAt(slot: string, word: number): Span<unknown> | undefined {
    return this.#of(slot).starting.get(word);
  }

  /** The value of a kind that ends before a word. */
  endingAt(slot: string, word: number): Span<unknown> | undefined {
    return this.#of(slot).ending.get(word);
  }

  /** All values of a kind, in order. */
  all(slot: string): Span<unknown>[] {
    return [...this.#of(slot).starting.values()];
  }
}
