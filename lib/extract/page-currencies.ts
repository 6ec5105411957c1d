import type { Snapshot } from '../facts/snapshot.ts';
import { readMoney } from './slots/money.ts';

const NAMES = [
  'currency',
  'og:price:currency',
  'pricecurrency',
  'product:price:currency',
  'product:sale_price:currency',
];

/** Amounts looked at: a page with more of one currency does not change to another. */
const MOST_AMOUNTS = 100;

/**
 * The currencies that a page is in, as ISO 4217 codes, each once: those that its meta elements name, and those of
 * the amounts that it shows.
 *
 * @example pageCurrencies(snapshot) // ['EUR']
 */
export function pageCurrencies({ meta, blocks }: Snapshot): string[] {
  const codes = new Set(
    meta
      .filter(({ name }) => NAMES.includes(name.toLowerCase()))
      .map(({ content }) => content.trim().toUpperCase())
      .filter((code) => /^[A-Z]{3}$/.test(code)),
  );
  let amounts = 0;
  for (const { text } of blocks) {
    if (amounts >= MOST_AMOUNTS) break;
    if (!/\d/.test(text)) continue;
    for (const { money } of readMoney(text)) {
      amounts++;
      if (money.currency !== null) codes.add(money.currency);
    }
  }
  return [...codes];
}
