import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';

/** So many short blocks, or cells, with a price are a price list or a shop. */
const MANY = 5;

/** No longer than a name with its price and a few words. */
const SHORT = 200;

/**
 * The fifth short block of a page with an amount of money in it; null where they are fewer. In a row, a cell that
 * names a thing beside its price stands for itself: so are goods laid out on pages that are one table.
 *
 * @example manyPrices(snapshot)?.quote // 'Blue mug 4,50 €'
 */
export function manyPrices({ blocks, url }: Snapshot): Evidence | null {
  let prices = 0;
  for (const [at, { role, text }] of blocks.entries()) {
    const cells = role === 'row' ? text.split('\t').filter((cell) => hasPrice(cell) && hasName(cell)) : [];
    prices += cells.length > 1 ? cells.length : Number(hasPrice(text));
    if (prices >= MANY) return evidenceOf('text', text, url, `block:${at}`);
  }
  return null;
}

function hasPrice(text: string): boolean {
  return text.length <= SHORT && /\d/.test(text) && readMoney(text).length > 0;
}

/** A word of the language, where an amount has a currency's letters at most. */
function hasName(cell: string): boolean {
  return /\p{L}{4}/u.test(cell);
}
