import type { Snapshot } from '../facts/snapshot.ts';

const NAMES = [
  'currency',
  'og:price:currency',
  'pricecurrency',
  'product:price:currency',
  'product:sale_price:currency',
];

/**
 * The currencies that a page names in its meta elements, as ISO 4217 codes, each once.
 *
 * @example metaCurrencies(snapshot) // ['EUR']
 */
export function metaCurrencies({ meta }: Snapshot): string[] {
  const codes = meta
    .filter(({ name }) => NAMES.includes(name.toLowerCase()))
    .map(({ content }) => content.trim().toUpperCase());
  return [...new Set(codes.filter((code) => /^[A-Z]{3}$/.test(code)))];
}
