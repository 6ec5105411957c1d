import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { countLetters } from '../count-letters.ts';
import { isPricePair, isReduction } from './price-pair.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { type ShownAmount, shownAmounts } from './shown-amounts.ts';

/** How far from its price a cart button may stand, in blocks before and after. */
const BUTTON = [12, 40] as const;
/** How far from the price the price before stands, and what the shopper saves, in blocks. */
const NEAR = 4;
/** A price before that is so many times the price is another thing's. */
const MOST_TIMES = 15;

/** As many letters as a currency and `sale` have. */
const FEW_LETTERS = 16;

/** The highest rate of value added tax in Europe is 27 %. */
const HIGHEST_TAX = 1.28;

/** The price that the page itself proves by a reduction stands before what the markup says. */
const WEIGHTS = { proven: 0.97, plain: 0.5, unsure: 0.42, before: 0.5 } as const;

/**
 * The price of the thing that a product page is about, as the page shows it: the amount that its markup gives
 * (`told`), where it is shown; else the first amount under the heading that words or its place say is the price. An
 * amount that is struck, labelled as the price before, or proven to be it by a percentage is the price before. Of
 * several prices in one line ("10 € – 20 €") the lowest is taken; where two stand side by side and nothing tells
 * them apart, none.
 *
 * `isProduct` says that the page is one thing's, so that no cart button need prove it.
 *
 * @example readMainPrice(page, productZone(page), [], true).map(({ path }) => path) → ['price.current', 'price.was']
 */
export function readMainPrice(
  page: ScannedPage,
  zone: ProductZone | null,
  told: readonly Money[] = [],
  isProduct = false,
): Candidate[] {
  if (!zone) return [];
  const shown = zone.blocks.flatMap((scanned, at) =>
    shownAmounts(page, scanned, zone.blocks[at - 1] ?? zone.heading),
  );
  const prices = shown.filter(({ role, scanned }) => role === 'price' && scanned.block.role !== 'button');
  const first =
    prices[0] ??
    shown.find(({ role }) => role === 'from') ??
    shown.find(({ role, scanned }) => role === 'price' && scanned.says.has('cart-button'));
  const known =
    prices.find(({ money }) => isTold(money, told)) ??
    shown.find((amount) => isOffered(amount) && isTold(amount.money, told));
  const start = known ?? first;
  if (!start) return [];
  const near = zone.blocks.filter(({ index }) => isNear(index, start));
  const beside = shown.filter(({ scanned }) => isNear(scanned.index, start));
  const savings = beside.filter(({ role }) => role === 'saving');
  const proves = (now: ShownAmount, was: ShownAmount) => isReduction(now.money, was.money, near, savings);
  const lower = beside.find(
    (amount) =>
      amount.role === 'price' &&
      isBare(amount, start) &&
      (amount.isLabelled || !start.isLabelled) &&
      (proves(amount, start) || (!known && isPricePair(amount, start, beside, near))),
  );
  const now = lower ?? start;
  const was =
    (lower && start) ??
    beside.find((amount) => amount.role === 'before' && isAbove(amount.money, now.money)) ??
    beside.find((amount) => amount.role === 'price' && proves(now, amount)) ??
    beside.find((amount) => isPricePair(now, amount, beside, near));
  if (
    !known &&
    !was &&
    (isDoubtful(now, prices) || !(isProduct || now.isLabelled || hasCartButton(page, now)))
  )
    return [];
  const isSure = now.isLabelled || was !== undefined || now === known || hasCartButton(page, now);
  const isProven = lower !== undefined && proves(lower, start);
  const weight = isProven ? WEIGHTS.proven : isSure && now.role === 'price' ? WEIGHTS.plain : WEIGHTS.unsure;
  const before = was
    ? [candidate('price.was', inCurrency(was.money, now.money), proof(page, was.scanned), WEIGHTS.before)]
    : [];
  return [candidate('price.current', now.money, proof(page, now.scanned), weight), ...before];
}

/** A lower price with words around it is for members, or for those who order again and again. */
function isBare({ scanned, isLabelled }: ShownAmount, start: ShownAmount): boolean {
  const letters = countLetters(scanned.block.text);
  return isLabelled || scanned.index === start.scanned.index || letters <= FEW_LETTERS;
}

function isTold(money: Money, told: readonly Money[]): boolean {
  return told.some(({ amount }) => Number(amount) === Number(money.amount));
}

function isOffered({ role }: ShownAmount): boolean {
  return role === 'from' || role === 'net' || role === 'other';
}

function isNear(index: number, { scanned }: ShownAmount): boolean {
  return Math.abs(index - scanned.index) <= NEAR;
}

function isAbove(was: Money, now: Money): boolean {
  const times = Number(was.amount) / Number(now.amount);
  return times > 1 && times < MOST_TIMES && (was.currency === null || was.currency === now.currency);
}

/** A number alone is in the currency of the price beside it. */
function inCurrency(was: Money, now: Money): Money {
  return { ...was, currency: was.currency ?? now.currency };
}

function proof(page: ScannedPage, { block, index }: ScannedBlock) {
  return evidenceOf('text', block.text.slice(0, 300), page.snapshot.url, `block:${index}`);
}

function hasCartButton(page: ScannedPage, { scanned }: ShownAmount): boolean {
  return page.blocks
    .slice(Math.max(0, scanned.index - BUTTON[0]), scanned.index + BUTTON[1])
    .some(({ says }) => says.has('cart-button'));
}

/** Another unmarked amount right behind: one of the two is a price before, and nothing tells which. */
function isDoubtful(now: ShownAmount, prices: readonly ShownAmount[]): boolean {
  if (now.opensRange || now.isLabelled) return false;
  return prices.some(
    (other) =>
      other.money.amount !== now.money.amount &&
      other.scanned.index >= now.scanned.index &&
      other.scanned.index <= now.scanned.index + 2 &&
      !(other.scanned !== now.scanned && isOfDelivery(other.scanned)) &&
      !isWithoutTax(other, now),
  );
}

/** What delivery costs, or from what sum on it is free, or how much is missing. */
function isOfDelivery({ says, views }: ScannedBlock): boolean {
  const isSaid = (path: string) => path === 'delivery.cost' || path === 'delivery.freeFrom';
  return (
    says.has('delivery') ||
    views.some(({ matches }) =>
      matches.some(
        ({ phrase }) => phrase.gives.some(([path]) => isSaid(path)) || phrase.instead.some(isSaid),
      ),
    )
  );
}

/** The lower of two amounts, told apart from the price by words about tax: the price without it. */
function isWithoutTax(other: ShownAmount, now: ShownAmount): boolean {
  const times = Number(now.money.amount) / Number(other.money.amount);
  return other.isTaxed && !now.isTaxed && times > 1 && times < HIGHEST_TAX;
}
