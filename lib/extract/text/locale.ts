import { primaryLanguage } from '../../facts/primary-language.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { scriptLanguage } from '../page/script-language.ts';
import { CODES } from '../slots/currencies.ts';
import type { Locale } from './slots.ts';

/** Currency by country, where its sign is shared with others. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CN: 'CNY',
  CO: 'COP',
  CZ: 'CZK',
  DK: 'DKK',
  EG: 'EGP',
  GB: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  IL: 'ILS',
  IN: 'INR',
  IS: 'ISK',
  JP: 'JPY',
  KR: 'KRW',
  LK: 'LKR',
  MD: 'MDL',
  MX: 'MXN',
  MY: 'MYR',
  NO: 'NOK',
  NZ: 'NZD',
  PH: 'PHP',
  PK: 'PKR',
  PL: 'PLN',
  RO: 'RON',
  RU: 'RUB',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TR: 'TRY',
  TW: 'TWD',
  UA: 'UAH',
  UK: 'GBP',
  US: 'USD',
  UY: 'UYU',
  VN: 'VND',
  ZA: 'ZAR',
  AT: 'EUR',
  BE: 'EUR',
  DE: 'EUR',
  ES: 'EUR',
  FI: 'EUR',
  FR: 'EUR',
  GR: 'EUR',
  IE: 'EUR',
  IT: 'EUR',
  LU: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
  SI: 'EUR',
  SK: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  HR: 'EUR',
  BG: 'EUR',
};

/** Currency by language, where it is spoken in one country with a currency of its own. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  no: 'NOK',
  nn: 'NOK',
  is: 'ISK',
  pl: 'PLN',
  cs: 'CZK',
  hu: 'HUF',
  ja: 'JPY',
  ko: 'KRW',
  id: 'IDR',
  th: 'THB',
  vi: 'VND',
  ro: 'RON',
  tr: 'TRY',
};

/** Of Chinese without a country the currency goes by the letters; Hong Kong writes its own before the sign. */
const BY_SCRIPT: Readonly<Record<string, string>> = { hans: 'CNY', hant: 'TWD' };

/** Dollars that are named at their sign, or by a code beside an amount. */
const NAMED_DOLLARS =
  /(?<![\p{L}\p{N}])(?:(A|AU|C|CA|HK|MX|NT|NZ|S|SG|US)\$|(AUD|CAD|HKD|MXN|NTD|NZD|SGD|TWD|USD)\s?\$?\d)|\d\s?(AUD|CAD|HKD|MXN|NTD|NZD|SGD|TWD|USD)(?!\p{L})/gu;
const BARE_DOLLARS = /(?<![\p{L}\p{N}])\$\s?\d/gu;
const DOLLARS: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  HK: 'HKD',
  MX: 'MXN',
  NT: 'TWD',
  NTD: 'TWD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  US: 'USD',
};

const DATA_CURRENCY = /"priceCurrency"\s{0,3}:\s{0,3}"([A-Z]{3})"/;
const MOST_SCRIPTS = 20;
const MOST_BLOCKS = 400;

/** Enough of a page to see its letters. */
function headOf({ blocks }: Snapshot): string {
  const head = blocks.slice(0, 200).map(({ text }) => text.slice(0, 400));
  return head.join('\n');
}

/**
 * What a page tells about how its money and dates are to be read: from structured data, its language
 * tag, and the country of its address.
 *
 * @example localeOf(snapshot).currency → 'EUR'
 */
export function localeOf(snapshot: Snapshot): Locale {
  const told = snapshot.language.trim() || (scriptLanguage(headOf(snapshot)) ?? '');
  const [language = '', ...tags] = told.split(/[-_]/);
  const region = tags.find((tag) => /^[A-Za-z]{2}$/.test(tag))?.toUpperCase();
  const address = countryOf(snapshot.url, language);
  const currency =
    dataCurrency(snapshot) ??
    CURRENCIES[address ?? ''] ??
    CURRENCIES[region ?? ''] ??
    BY_LANGUAGE[language.toLowerCase()] ??
    namedDollar(snapshot) ??
    (/^zh$/i.test(language) ? BY_SCRIPT[tags[0]?.toLowerCase() ?? 'hans'] : undefined);
  const isAmerican = region === 'US' || (language.toLowerCase() === 'en' && currency === 'USD');
  const isOpen = language.toLowerCase() === 'en' && region === undefined;
  return {
    language: primaryLanguage(language),
    country: address !== undefined && Object.hasOwn(CURRENCIES, address) ? address : region,
    currency,
    dateOrder: isAmerican ? 'month-day' : isOpen ? null : 'day-month',
  };
}

function dataCurrency(snapshot: Snapshot): string | undefined {
  for (const { name, content } of snapshot.meta) {
    if (/price:currency$|^priceCurrency$/i.test(name) && CODES.has(content)) return content;
  }
  for (const script of snapshot.jsonLd.slice(0, MOST_SCRIPTS)) {
    const code = DATA_CURRENCY.exec(script)?.[1];
    if (code && CODES.has(code)) return code;
  }
  return undefined;
}

/** The one dollar that a page names, no less often than it writes the sign alone: the sign is then short for it. */
function namedDollar({ blocks }: Snapshot): string | undefined {
  const text = blocks
    .slice(0, MOST_BLOCKS)
    .map((block) => block.text)
    .filter((words) => words.includes('$'))
    .join('\n');
  const named = [...text.matchAll(NAMED_DOLLARS)].map(([, sign, before, after]) => {
    const name = sign ?? before ?? after ?? '';
    return DOLLARS[name] ?? name;
  });
  const bare = text.match(BARE_DOLLARS)?.length ?? 0;
  return new Set(named).size === 1 && named.length >= bare ? named[0] : undefined;
}

/** Addresses of Colombia (`shop.example.co`) are bought by companies everywhere; those there write in Spanish. */
const ANYWHERE = /^https?:\/\/[^/?#:.]+(?:\.[^/?#:.]+)?\.co(?:[:/?#]|$)/i;

/** The country of a country-code domain, `AU` of `shop.example.com.au`. */
function countryOf(url: string, language: string): string | undefined {
  if (language.toLowerCase() !== 'es' && ANYWHERE.test(url) && !/\.com\.co\b/i.test(url)) return undefined;
  return /^https?:\/\/[^/?#:]*\.([a-z]{2})(?:[:/?#]|$)/i.exec(url)?.[1]?.toUpperCase();
}
