import type { Block } from '../../facts/snapshot.ts';
import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { Span } from '../slots/span.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** How many blocks after the main heading the price may stand, and the cart button after the price. */
const AFTER_HEADING = 60;
const AFTER_PRICE = 40;
/** A price stands in a short block, prose does not tell it. */
const LONGEST = 160;
/** A block with more amounts is a list of offers. */
const MOST_AMOUNTS = 2;

/** Contexts that make an amount something else than the price of the thing. */
const OTHERS = ['unit-price', 'instalment', 'delivery', 'related', 'voucher', 'price-from', 'price-total'];

/**
 * The price of the thing that a product page is about: the first amount after the main heading, labelled
 * as the price or with a cart button after it. Struck amounts, and amounts after words such as "statt",
 * are the price before.
 *
 * @example readMainPrice(page).map(({ path }) => path) → ['price.was', 'price.current']
 */
export function readMainPrice(page: ScannedPage): Candidate[] {
  const heading = mainHeading(page);
  if (heading === undefined) return [];
  const before: { money: Money; scanned: ScannedBlock }[] = [];
  for (const scanned of page.blocks.slice(heading + 1, heading + AFTER_HEADING)) {
    if (scanned.says.has('related')) break;
    const prices = pricesIn(scanned);
    // A price of nothing is a template whose price is still to come.
    const current = prices.find(({ isBefore, money }) => !isBefore && Number(money.amount) > 0);
    before.push(...prices.filter(({ isBefore }) => isBefore).map(({ money }) => ({ money, scanned })));
    if (!current) continue;
    if (!scanned.says.has('price-label') && !hasCartButton(page, scanned.index)) return [];
    if (isDoubtful(page, scanned.index, current.money)) return [];
    return [
      candidate('price.current', current.money, proof(page, scanned), 0.5),
      ...before.map(({ money, scanned: place }) => candidate('price.was', money, proof(page, place), 0.5)),
    ];
  }
  return [];
}

/** The first main heading that the title repeats, else the first of the first level. */
function mainHeading(page: ScannedPage): number | undefined {
  const title = page.snapshot.title.toLowerCase();
  let first: number | undefined;
  for (const { block, index } of page.blocks) {
    if (block.role !== 'heading' || block.region === 'dialog' || block.region === 'nav') continue;
    const text = block.text.toLowerCase().slice(0, 60);
    if (text.length >= 8 && title.includes(text)) return index;
    if (block.level === 1) first ??= index;
  }
  return first;
}

function proof(page: ScannedPage, { block, index }: ScannedBlock) {
  return evidenceOf('text', block.text.slice(0, 300), page.snapshot.url, `block:${index}`);
}

function hasCartButton(page: ScannedPage, from: number): boolean {
  return page.blocks
    .slice(Math.max(0, from - 10), from + AFTER_PRICE)
    .some(({ says }) => says.has('cart-button'));
}

/** Amounts of a block that are a price of the thing itself. */
function pricesIn({ block, views, says }: ScannedBlock): { money: Money; isBefore: boolean }[] {
  const isPlace = block.region === 'main' || block.region === 'header';
  if (block.text.length > LONGEST || !isPlace || block.role === 'button' || block.role === 'item') return [];
  if (OTHERS.some((context) => says.has(context))) return [];
  const [only] = views;
  if (!only || views.length > 1) return [];
  const { view } = only;
  const spans = (view.slots.all('money') as Span<Money>[]).filter(({ first }) => first >= view.own);
  if (spans.length > MOST_AMOUNTS) return [];
  return spans.flatMap((span, position) => {
    const start = (view.tokens.starts[span.first] ?? 0) - (view.offset ?? 0);
    const end = (view.tokens.ends[span.last - 1] ?? 0) - (view.offset ?? 0);
    if (isMarked(block, 'hidden', start)) return [];
    const isBefore = isMarked(block, 'struck', start) || (says.has('price-before') && position === 0);
    return [{ money: withRaisedCents(span.value, block, start, end), isBefore }];
  });
}

/** Another unmarked amount right behind: one of the two is a price before, and nothing tells which. */
function isDoubtful(page: ScannedPage, index: number, money: Money): boolean {
  const next = page.blocks.slice(index + 1, index + 3).flatMap(pricesIn);
  return next.some((price) => !price.isBefore && price.money.amount !== money.amount);
}

function isMarked(block: Block, kind: 'struck' | 'hidden', at: number): boolean {
  return (block.marks ?? []).some((mark) => mark.kind === kind && mark.start <= at && at < mark.end);
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
