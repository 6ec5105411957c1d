import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';

/** So many short blocks with a price are a price list or a shop. */
const MANY = 5;

/**
 * The fifth short block of a page with an amount of money in it; null where they are fewer.
 *
 * @example manyPrices(snapshot)?.quote // 'Blue mug 4,50 €'
 */
export function manyPrices({ blocks, url }: Snapshot): Evidence | null {
  let prices = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (text.length > 200 || !/\d/.test(text) || readMoney(text).length === 0) continue;
    if (++prices === MANY) return evidenceOf('text', text, url, `block:${at}`);
  }
  return null;
}
