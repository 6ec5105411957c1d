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
