import type { Snapshot } from '../facts/snapshot.ts';
import { localeOf } from './text/locale.ts';

/** Currency by language, where it is that of nearly all who sell in it and whose address names no country. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'EUR',
  el: 'EUR',
  et: 'EUR',
  fi: 'EUR',
  hr: 'EUR',
  it: 'EUR',
  lt: 'EUR',
  lv: 'EUR',
  nl: 'EUR',
  sk: 'EUR',
  sl: 'EUR',
  he: 'ILS',
  ru: 'RUB',
  th: 'THB',
  uk: 'UAH',
};

const AMERICAN_ADDRESS = /^https?:\/\/[^/?#:]*\.us(?:[:/?#]|$)/i;

/**
 * The currency (ISO 4217) of the country that a page's address or language names; undefined where neither names
 * one. Templates call themselves American wherever they are used, so that `en-US` alone says nothing.
 *
 * @example homeCurrency(snapshot) // 'PLN' of a page in Polish
 */
export function homeCurrency(snapshot: Snapshot): string | undefined {
  const { currency, language } = localeOf(snapshot);
  if (currency === 'USD' && !AMERICAN_ADDRESS.test(snapshot.url)) return undefined;
  return currency ?? BY_LANGUAGE[language];
}
