import type { Snapshot } from '../facts/snapshot.ts';
import { readMoney } from './slots/money.ts';
import { localeOf } from './text/locale.ts';

const NAMES = [
  'currency',
  'og:price:currency',
  'pricecurrency',
  'product:price:currency',
  'product:sale_price:currency',
];

/** Amounts looked at: a page with more of one currency does not change to another. */
const MOST_AMOUNTS = 100;

/** Signs, words and codes that name one currency and nothing else, also where no amount stands beside them. */
const NAMED =
  /[€₽₴₺₹₪₩฿₫₱£]|(?<![\p{L}\p{N}])(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|[Ee]uros?)(?![\p{L}\p{N}])/gu;

/**
 * The currencies that a page is in, as ISO 4217 codes, each once: those that its meta elements name, and those of
 * the amounts that it shows; where there are none, those that it names in a sentence ("prices are in euros").
 *
 * @example pageCurrencies(snapshot) // ['EUR']
 */
export function pageCurrencies(snapshot: Snapshot): string[] {
  const { meta, blocks } = snapshot;
  const { currency: hint } = localeOf(snapshot);
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
    for (const { money } of readMoney(text, hint)) {
      amounts++;
      if (money.currency !== null) codes.add(money.currency);
    }
  }
  if (codes.size === 0) for (const code of namedIn(blocks)) codes.add(code);
  return [...codes];
}

/** The currencies that blocks name without an amount. */
function namedIn(blocks: Snapshot['blocks']): string[] {
  const signs = new Set(blocks.flatMap(({ text }) => text.match(NAMED) ?? []));
  return [...signs].flatMap((sign) => readMoney(`5 ${sign}`)[0]?.money.currency ?? []);
}
