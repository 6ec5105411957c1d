import type { ValueOf } from '../../facts/paths.ts';
import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { cents } from './cents.ts';
import { type OrderLine, orderLine } from './order-line.ts';
import type { ScannedPage } from './scan-page.ts';
import { summaryRows } from './summary-rows.ts';

const MOST_ITEMS = 100;

/**
 * What was bought, from the rows or lines of a confirmation that tell a name, a number and an amount.
 *
 * The price is that of one thing. Where several were bought and one amount stands beside them, it is the price of
 * one or of all of them as the sum of the bill tells; where it does not tell, the price is left out.
 *
 * @example readOrderItems(page)[0]?.value // [{ name: 'Mug', quantity: 2, price: { amount: '6.90', currency: 'EUR' } }]
 */
export function readOrderItems(page: ScannedPage): Candidate[] {
  const lines = page.blocks.flatMap((scanned) => orderLine(scanned, page) ?? []).slice(0, MOST_ITEMS);
  const [first] = lines;
  if (!first || lines.some(({ scanned }) => scanned.under.has('related'))) return [];
  const isPerLine = sumsTell(lines, page);
  const items: ValueOf<'order.items'> = lines.map((line) => {
    const price = priceOfOne(line, isPerLine);
    return { name: line.name, quantity: line.quantity, ...(price && { price }) };
  });
  const quote = lines.map(({ scanned }) => scanned.block.text).join('; ');
  const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${first.scanned.index}`);
  return [candidate('order.items', items, evidence, 0.6)];
}

function priceOfOne({ quantity, amounts }: OrderLine, isPerLine: boolean | undefined): Money | undefined {
  const [only, second] = amounts;
  if (!only) return undefined;
  if (quantity === 1) return only;
  if (second && cents(only) * quantity === cents(second)) return only;
  if (second && cents(second) * quantity === cents(only)) return second;
  if (second || isPerLine === undefined) return undefined;
  if (!isPerLine) return only;
  const one = cents(only) / quantity;
  return Number.isInteger(one) ? { ...only, amount: (one / 100).toFixed(2) } : undefined;
}

/** True where the amounts beside the things add up to a sum on the page, false where those times the numbers do. */
function sumsTell(lines: readonly OrderLine[], page: ScannedPage): boolean | undefined {
  const sums = new Set(summaryRows(page).flatMap(({ money }) => (money ? [cents(money)] : [])));
  const add = (factor: (line: OrderLine) => number) =>
    lines.reduce((sum, line) => sum + (line.amounts[0] ? cents(line.amounts[0]) * factor(line) : 0), 0);
  const isPerLine = sums.has(add(() => 1));
  const isPerOne = sums.has(add(({ quantity }) => quantity));
  return isPerLine === isPerOne ? undefined : isPerLine;
}
