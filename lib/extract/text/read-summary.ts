import type { ValueOf } from '../../facts/paths.ts';
import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { totalAt } from './bill-total.ts';
import { cents } from './cents.ts';
import { contextsOf } from './contexts-of.ts';
import { orderLine } from './order-line.ts';
import type { ScannedPage } from './scan-page.ts';
import { type SummaryRow, summaryRows } from './summary-rows.ts';

/** A label with more words is a sentence. */
const LABEL_WORDS = 6;
const WEIGHT = 0.6;

/** A line of the bill with an amount, and what kind of line it is. */
interface Line {
  row: SummaryRow;
  money: Money;
  kind: 'subtotal' | 'delivery' | 'tax' | 'discount' | 'fee';
}

/**
 * The bill of a cart or checkout: its total, the cost of delivery, and fees that are neither goods nor delivery.
 *
 * A line counts as a fee only where goods, fees and delivery add up to the total, so that nothing is called a fee
 * that is something else. A fee is optional where the page has a box of the same name.
 *
 * @example readSummary(page).map(({ path }) => path) // ['price.total', 'delivery.cost', 'price.fees']
 */
export function readSummary(page: ScannedPage): Candidate[] {
  const rows = summaryRows(page).filter(
    ({ label }) => label.split(/\s+/).length <= LABEL_WORDS || /\d/.test(label),
  );
  const at = totalAt(rows, page);
  const total = rows[at];
  // Nothing lies in a cart of nothing.
  if (!total?.money || cents(total.money) === 0) return [];
  const found = [candidate('price.total', total.money, proof(total, page), WEIGHT)];
  const before = rows.slice(0, at).filter((row) => !orderLine(row.scanned, page));
  const start = before.findLastIndex(({ label }) => contextsOf(label, page).has('subtotal'));
  const lines = before.slice(Math.max(0, start)).flatMap((row) => lineOf(row, total.money as Money, page));
  const delivery = lines.filter(({ kind }) => kind === 'delivery');
  const [cost] = delivery;
  if (cost && delivery.length === 1)
    found.push(candidate('delivery.cost', cost.money, proof(cost.row, page), WEIGHT) as never);
  const fees = lines.filter(({ kind }) => kind === 'fee');
  const [first] = fees;
  if (!first || !addsUp(lines, total, page)) return found;
  const value: ValueOf<'price.fees'> = fees.map(({ row, money }) => ({
    label: row.label,
    money,
    optional: hasBox(row.label, page),
  }));
  return [...found, candidate('price.fees', value, proof(first.row, page), WEIGHT) as never];
}

function lineOf(row: SummaryRow, total: Money, page: ScannedPage): Line[] {
  const told = contextsOf(row.label, page);
  const [words = ''] = row.value.split(/[(,;]/);
  const isFree = !/\d/.test(words) && contextsOf(words, page).has('free');
  if (told.has('delivery') && isFree)
    return [{ row, money: { amount: '0', currency: total.currency }, kind: 'delivery' }];
  const { money } = row;
  if (!money || money.currency !== total.currency) return [];
  if (told.has('subtotal')) return [{ row, money, kind: 'subtotal' }];
  if (told.has('price-total')) return [];
  if (told.has('discount')) return [{ row, money, kind: 'discount' }];
  if (told.has('tax')) return [{ row, money, kind: 'tax' }];
  if (told.has('delivery')) return [{ row, money, kind: 'delivery' }];
  return row.isLoose ? [] : [{ row, money, kind: 'fee' }];
}

function addsUp(lines: readonly Line[], { money }: SummaryRow, page: ScannedPage): boolean {
  const sum = (kind: Line['kind']) =>
    lines.reduce((all, line) => all + (line.kind === kind ? cents(line.money) : 0), 0);
  const goods = lines.some(({ kind }) => kind === 'subtotal') ? sum('subtotal') : goodsIn(page);
  const rest = cents(money as Money) - goods - sum('fee') - sum('delivery') + Math.abs(sum('discount'));
  return goods > 0 && (rest === 0 || rest === sum('tax'));
}

/** What the things come to: of several amounts in a row the last is that of the row. */
function goodsIn(page: ScannedPage): number {
  return page.blocks.reduce((sum, scanned) => {
    const last = orderLine(scanned, page)?.amounts.at(-1);
    return sum + (last ? cents(last) : 0);
  }, 0);
}

function hasBox(label: string, page: ScannedPage): boolean {
  const wanted = foldPhrase(label);
  return page.snapshot.controls.some(
    (control) => control.kind === 'checkbox' && ` ${foldPhrase(control.label)} `.includes(` ${wanted} `),
  );
}

function proof({ scanned, quote }: SummaryRow, page: ScannedPage) {
  return evidenceOf('text', quote, page.snapshot.url, `block:${scanned.index}`);
}
