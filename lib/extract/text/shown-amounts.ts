import type { Block } from '../../facts/snapshot.ts';
import type { Money } from '../../facts/values.ts';
import { countLetters } from '../count-letters.ts';
import { readMoney } from '../slots/money.ts';
import { parsePrice } from '../slots/price-string.ts';
import { contextsOf } from './contexts-of.ts';
import { perUnit } from './per-unit.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** What an amount is, by the words around it. */
export type AmountRole = 'price' | 'before' | 'saving' | 'from' | 'net' | 'other';

/** An amount of money as a product page shows it. */
export interface ShownAmount {
  money: Money;
  role: AmountRole;
  scanned: ScannedBlock;
  /** Words before it say that it is the price. */
  isLabelled: boolean;
  /** Words beside it speak of tax. */
  isTaxed: boolean;
  /** A dash and a higher amount follow: the lowest of several prices. */
  opensRange: boolean;
}

/** A price stands in a short block, prose does not tell it. */
const LONGEST = 160;
/** A block with more amounts is a list of offers. */
const MOST = 4;
/** More letters before an amount make it a part of a sentence. */
const BARE = 24;
const LABEL = 32;
const SHORT_LABEL = 5;
/** More letters in a block make it prose, in which only an amount at its start is the price. */
const PROSE = 60;
/** The words before an amount that may say what it is, and those after it, in UTF-16 units. */
const BEFORE = 50;
const AFTER = 24;

/** Where what is said of one amount ends: at a line, a bracket, a plus. */
const EDGE = /[\n+(;|•]/;

/** A number, or a short label and a number: `1,390`, `原價1,080`. */
const STRICKEN = /^(?:\p{L}[^\d]{0,11})?(\d[\d., {2}]{0,11}(?:,-)?)$/u;

/** Contexts that make an amount something else than the price of the thing. */
const OTHERS = ['unit-price', 'instalment', 'delivery', 'related', 'price-total'];

/**
 * The amounts of money that a block shows, with what the words beside them say that they are; none of prose and
 * of lists of offers.
 *
 * `before` is the block in front of it, whose words may be its label.
 *
 * @example shownAmounts(page, scanned, before).map(({ role }) => role) // ['before', 'price']
 */
export function shownAmounts(
  page: ScannedPage,
  scanned: ScannedBlock,
  before: ScannedBlock | undefined,
): ShownAmount[] {
  const { block } = scanned;
  const { text } = block;
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return [];
  const spans = readMoney(text, page.locale.currency);
  if (spans.length > MOST) return [];
  const isProse = countLetters(text) > PROSE;
  let edge = 0;
  const shown: ShownAmount[] = [];
  for (const [at, { money, start, end }] of spans.entries()) {
    const next = spans[at + 1]?.start ?? text.length;
    const label = wordsBefore(text, edge, start) || lineAbove(text, edge, start) || labelOf(before, edge);
    const after = spans[at + 1]?.money;
    const behind = isSavingOf(after, money, text.slice(end, next), page) ? '' : wordsBehind(text, end, next);
    edge = end;
    const amount = text.slice(start, end);
    // What says the currency in full is often there for screen readers alone.
    const digit = start + Math.max(0, amount.search(/\p{Nd}/u));
    // A price of nothing is a template whose price is still to come.
    if (isMarked(block, 'hidden', digit) || Number(money.amount) === 0) continue;
    const says = contextsOf(`${label} ${amount}`, page);
    const isSaidOf = contextsOf(`${amount} ${behind}`, page);
    const isLabelled = says.has('price-label') && countLetters(label) <= LABEL;
    const opens = at === 0 && (block.cells !== undefined || start === 0);
    const isSaid = isProse && !isLabelled && !opens;
    const role = isMarked(block, 'struck', digit)
      ? 'before'
      : isSaid
        ? 'other'
        : roleOf(says, isSaidOf, label, behind);
    const opensRange = /^\s?[-–—]\s?$/.test(text.slice(end, next)) && next < text.length;
    shown.push({
      money: strickenAlone(block, start, end, page) ?? withRaisedCents(money, block, start, end),
      role,
      scanned,
      isLabelled: role === 'price' && isLabelled,
      isTaxed: says.has('tax') || isSaidOf.has('tax'),
      opensRange,
    });
  }
  shown.push(...strickenNumbers(scanned, page, spans));
  return shown.map((amount) => (isToldBefore(amount, shown) ? { ...amount, role: 'before' } : amount));
}

/** Numbers with a line through them and no currency of their own, which is null: `1,390` beside `990 NT$`. */
function strickenNumbers(
  scanned: ScannedBlock,
  { locale }: ScannedPage,
  spans: readonly { start: number; end: number }[],
): ShownAmount[] {
  const { block } = scanned;
  return (block.marks ?? []).flatMap(({ kind, start, end }): ShownAmount[] => {
    const text = kind === 'struck' ? (STRICKEN.exec(block.text.slice(start, end).trim())?.[1] ?? '') : '';
    if (text === '' || spans.some((span) => span.start < end && start < span.end)) return [];
    const money = parsePrice(text, locale.currency ?? undefined);
    return money && Number(money.amount) > 0
      ? [
          {
            money: { ...money, currency: null },
            role: 'before',
            scanned,
            isLabelled: false,
            isTaxed: false,
            opensRange: false,
          },
        ]
      : [];
  });
}

/** `59,90 € Original price was: 59,90 €`: an amount that the same block calls the price before elsewhere. */
function isToldBefore({ role, money, isLabelled }: ShownAmount, shown: readonly ShownAmount[]): boolean {
  if (role !== 'price' || isLabelled) return false;
  return shown.some((other) => other.role === 'before' && other.money.amount === money.amount);
}

/** `before` and `behind` are what the words on the two sides of an amount say. */
function roleOf(
  before: ReadonlySet<string>,
  behind: ReadonlySet<string>,
  label: string,
  next: string,
): AmountRole {
  const says = (context: string) => before.has(context) || behind.has(context);
  if (before.has('price-before')) return 'before';
  // "Price: 262 & free shipping": behind an amount that is called the price, delivery is another matter.
  const isOfNext = (context: string) =>
    context === 'delivery' && before.has('price-label') && /^\s?[&+]/.test(next);
  const isOther =
    OTHERS.some((context) => before.has(context) || (behind.has(context) && !isOfNext(context))) ||
    perUnit(next) !== undefined;
  // Words without spaces: "reduced price" has "reduction" in it.
  const isShort = before.has('price-label') && countLetters(label) <= SHORT_LABEL;
  // `SAVE 70 229.99`: the saving has its number.
  const isSaved = /\p{Nd}\s*$/u.test(label) && !behind.has('voucher') && !behind.has('discount');
  if ((says('voucher') || says('discount')) && !(isShort && !isOther) && !isSaved) return 'saving';
  if (isOther) return 'other';
  if (/\d\s?[x×]\s*(?:de\s*)?$/i.test(label) || /^\s*[x×]\s?\d/i.test(next)) return 'other';
  if (says('price-net')) return 'net';
  if (countLetters(label) > (before.has('price-label') ? LABEL : BARE)) return 'other';
  return before.has('price-from') ? 'from' : 'price';
}

/** `174.99 You save 50.00`: words about a saving or a rate in front of a lower amount are said of that one. */
function isSavingOf(next: Money | undefined, money: Money, words: string, page: ScannedPage): boolean {
  if (!next || Number(next.amount) >= Number(money.amount) || countLetters(words) === 0) return false;
  const says = contextsOf(words, page);
  return says.has('voucher') || says.has('discount') || says.has('instalment');
}

/** The words in front of an amount that are said of it. */
function wordsBefore(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(from, to - BEFORE), to);
  for (let at = before.length - 1; at >= 0; at--)
    if (EDGE.test(before.charAt(at))) return before.slice(at + 1).trim();
  return before.trim();
}

/** A short line right above the line of an amount: `Regular price`. */
function lineAbove(text: string, from: number, to: number): string {
  const [, line = ''] =
    /(?:^|\n)([^\n]{1,40})\n\s{0,3}$/.exec(text.slice(Math.max(from, to - BEFORE), to)) ?? [];
  return countLetters(line) <= BARE && !/\p{Nd}/u.test(line) ? line.trim() : '';
}

function wordsBehind(text: string, from: number, to: number): string {
  const behind = text.slice(from, Math.min(to, from + AFTER));
  // Words that end in a colon announce the next amount.
  if (to < text.length && /[:：]/.test(text.slice(from, to))) return '';
  const edge = behind.slice(1).search(EDGE);
  const own = edge === -1 ? behind : behind.slice(0, edge + 1);
  // What stands behind a tax note is said of the note: "incl. VAT, plus shipping".
  return own.split(/[,.;]/, 1)[0]?.split(' ').slice(0, 4).join(' ') ?? '';
}

/** A short block before that ends in a colon, or is the label of what follows. */
function labelOf(before: ScannedBlock | undefined, edge: number): string {
  if (!before || edge > 0) return '';
  const { block, says } = before;
  const isShort = block.text.length <= 40 && !/\p{Nd}/u.test(block.text);
  const isLabel =
    block.role === 'label' ||
    /[:：]\s*$/.test(block.text) ||
    says.has('price-label') ||
    says.has('price-before');
  return isShort && isLabel ? block.text : '';
}

function isMarked(block: Block, kind: 'struck' | 'hidden', at: number): boolean {
  return (block.marks ?? []).some((mark) => mark.kind === kind && mark.start <= at && at < mark.end);
}

/** `$141.9921% off`: a line through the amount ends where the percentage begins that grew together with it. */
function strickenAlone(block: Block, start: number, end: number, { locale }: ScannedPage): Money | undefined {
  const mark = (block.marks ?? []).find(
    (one) => one.kind === 'struck' && one.start <= start && one.end > start,
  );
  if (!mark || mark.end >= end) return undefined;
  return readMoney(block.text.slice(start, mark.end), locale.currency)[0]?.money;
}

/** `49` with a raised `99` behind it reads as `4999`: the raised digits are the cents. */
function withRaisedCents(money: Money, block: Block, start: number, end: number): Money {
  const raised = (block.marks ?? []).find(
    (mark) => mark.kind === 'raised' && mark.start > start && mark.end <= end,
  );
  const cents = raised && block.text.slice(raised.start, raised.end);
  if (!cents || !/^\d\d$/.test(cents) || !/^\d{3,}$/.test(money.amount)) return money;
  return { ...money, amount: `${money.amount.slice(0, -2)}.${cents}` };
}
