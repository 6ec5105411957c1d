import { inLine } from '../../facts/in-line.ts';
import type { Money } from '../../facts/values.ts';
import type { MoneySpan } from '../slots/money.ts';
import { readMoney } from '../slots/money.ts';
import { contextsOf } from './contexts-of.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** One thing of a cart, bill or confirmation, with its amounts as they stand there, from left to right. */
export interface OrderLine {
  scanned: ScannedBlock;
  name: string;
  quantity: number;
  amounts: readonly Money[];
}

/** `2 × Mug`, `Mug × 2`; a figure before the sign makes it a size: `Poster 50 x 70`. */
const LEADING = /^(\d{1,3})\s?[x×]\s?(?=\p{L})/u;
const TRAILING = /[^\d\s]\s?\(?[x×]\s?(\d{1,3})\)?$/u;

/** A plain number in a row without heads may also be a size; nobody orders that many. */
const MOST_WITHOUT_HEAD = 20;
const LONGEST_NAME = 200;
const LONGEST_AMOUNT = 40;

/**
 * Reads a block as a thing that is bought: a row with a name, a number and an amount, or a line such as
 * `2 × Mug, 6,90 €`. Undefined where the number is missing: then nothing tells it from a fee or a sum.
 *
 * @example orderLine(scanned, page) // { name: 'Mug', quantity: 2, amounts: [{ amount: '6.90', currency: 'EUR' }], … }
 */
export function orderLine(scanned: ScannedBlock, page: ScannedPage): OrderLine | undefined {
  const { block } = scanned;
  if (block.region === 'footer' || block.region === 'nav' || block.region === 'dialog') return undefined;
  const { currency } = page.locale;
  const parts = block.cells
    ? rowParts(block.cells, block.heads ?? [], page)
    : textParts(block.text, currency);
  if (!parts) return undefined;
  const name = inLine(parts.name).normalize('NFC');
  const isName = name !== '' && name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name);
  if (!isName || parts.quantity < 1) return undefined;
  return { scanned, name, quantity: parts.quantity, amounts: parts.amounts };
}

type Parts = Pick<OrderLine, 'name' | 'quantity' | 'amounts'>;

function rowParts(cells: readonly string[], heads: readonly string[], page: ScannedPage): Parts | undefined {
  const spans = cells.map((cell) =>
    cell.length > LONGEST_AMOUNT ? [] : readMoney(cell, page.locale.currency),
  );
  const amounts = spans.flatMap(([first]) => (first ? [first.money] : []));
  const at = cells.findIndex((cell, column) => /\p{L}{2}/u.test(cell) && spans[column]?.length === 0);
  if (amounts.length === 0 || at < 0) return undefined;
  const [first = ''] = (cells[at] ?? '').split('\n').filter((line) => line.trim() !== '');
  const counted = withQuantity(first.trim());
  if (counted) return { ...counted, amounts };
  const counts = cells.flatMap((cell, column) => {
    const count = /^\s*[x×]?\s?(\d{1,3})\s?[x×]?\s*$/u.exec(cell)?.[1];
    return column > at && count !== undefined && isCount(Number(count), heads[column], page) ? [count] : [];
  });
  return counts.length === 1 ? { name: first, quantity: Number(counts[0]), amounts } : undefined;
}

function isCount(count: number, head: string | undefined, page: ScannedPage): boolean {
  return head ? contextsOf(head, page).has('quantity') : count <= MOST_WITHOUT_HEAD;
}

function textParts(text: string, currency: string | undefined): Parts | undefined {
  if (text.length > LONGEST_NAME || !/[x×]/.test(text)) return undefined;
  const spans = readMoney(text, currency);
  const last: MoneySpan | undefined = spans.at(-1);
  if (!last || spans.length > 2 || text.slice(last.end).trim() !== '') return undefined;
  const words = text.slice(0, spans[0]?.start).replace(/[\s,:;–—-]+$/u, '');
  const counted = withQuantity(words);
  return counted && { ...counted, amounts: spans.map(({ money }) => money) };
}

function withQuantity(words: string): { name: string; quantity: number } | undefined {
  const leading = LEADING.exec(words);
  if (leading) return { name: words.slice(leading[0].length), quantity: Number(leading[1]) };
  const trailing = TRAILING.exec(words);
  if (!trailing) return undefined;
  return { name: words.slice(0, trailing.index + 1).replace(/[\s,]+$/, ''), quantity: Number(trailing[1]) };
}
