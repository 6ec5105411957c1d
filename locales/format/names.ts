import { locale } from '../strings.ts';

/**
 * The name of a country in the reader's language: `countryName('DE')` → `'Germany'`.
 *
 * Takes an ISO 3166-1 alpha-2 code.
 */
export function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

/**
 * The name of a currency in the reader's language: `currencyName('EUR')` → `'EUR – Euro'`.
 *
 * Takes an ISO 4217 code.
 */
export function currencyName(code: string): string {
  return `${code} – ${new Intl.DisplayNames(locale(), { type: 'currency' }).of(code) ?? code}`;
}

/**
 * The name of a country or of a part of one: `marketName('US-CA')` → `'United States (CA)'`.
 *
 * Takes ISO 3166-1 alpha-2 or ISO 3166-2; browsers know no names of parts.
 */
export function marketName(market: string): string {
  const [country = '', part] = market.split('-');
  return part ? `${countryName(country)} (${part})` : countryName(country);
}

/**
 * The name of a language in the reader's language: `languageName('de')` → `'German'`.
 *
 * Takes a BCP 47 tag.
 */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}
