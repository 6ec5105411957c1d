import { locale, type MessageKey, t } from '../strings.ts';

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

/** Browsers know no names of parts of countries; any other one is shown by its code. */
const PARTS: Record<string, MessageKey> = {
  'CA-ON': 'part.CA-ON',
  'CA-QC': 'part.CA-QC',
  'US-CA': 'part.US-CA',
};

/**
 * The name of a country or of a part of one: `marketName('US-CA')` → `'United States (California)'`.
 *
 * Takes ISO 3166-1 alpha-2 or ISO 3166-2.
 */
export function marketName(market: string): string {
  const [country = '', part] = market.split('-');
  return part ? `${countryName(country)} (${partName(market, part)})` : countryName(country);
}

/**
 * The name of a part of a country in the reader's language, or else another one: `partName('US-CA', 'CA')` →
 * `'California'`.
 *
 * Takes ISO 3166-2.
 */
export function partName(market: string, otherwise: string): string {
  const name = Object.hasOwn(PARTS, market) ? PARTS[market] : undefined;
  return name ? t(name) : otherwise;
}

/**
 * The name of a language in the reader's language: `languageName('de')` → `'German'`.
 *
 * Takes a BCP 47 tag.
 */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}
