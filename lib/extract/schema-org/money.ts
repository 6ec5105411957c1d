import type { Money } from '../../facts/values.ts';
import { CODES } from '../slots/currencies.ts';
import { parsePrice } from '../slots/price-string.ts';
import { type Entity, textOf } from './entity.ts';

/** Codes that ISO 4217 gave up and shops still write. */
const RENAMED: Record<string, string> = { RUR: 'RUB', TRL: 'TRY', BYR: 'BYN', ROL: 'RON' };

/** The longest word for a currency that shops write where its code should stand. */
const LONGEST_CURRENCY = 12;

/** Signs and words of several currencies, between which the country of the shop decides. */
const MANY = /^(?:\$|¥|kr\.?|rs\.?)$/i;

const CURRENCY_PROPERTIES = ['priceCurrency', 'currency'] as const;

/**
 * The money under one of the properties of a thing, with the thing's own currency. Plain decimals are
 * taken as schema.org says (a point before the cents); all else is read as a price string. Null where
 * there is none, or where it is not above zero and `zero` does not allow it: shops write 0 for "unknown".
 *
 * @example moneyOf(offer, ['price', 'lowPrice']) // { amount: '49.99', currency: 'EUR' }
 */
export function moneyOf(entity: Entity, properties: readonly string[], zero: 'zero' | 'above' = 'above') {
  const text = textOf(entity, ...properties);
  if (text === undefined || text.length > 60) return null;
  return moneyFrom(text, textOf(entity, ...CURRENCY_PROPERTIES), zero);
}

/** The money in a text of structured data: `moneyFrom('49.90', 'EUR')`; null as `moneyOf` says. */
export function moneyFrom(
  text: string,
  currency: string | undefined,
  zero: 'zero' | 'above' = 'above',
): Money | null {
  if (/^[-−]/.test(text)) return null;
  const code = codeOf(currency);
  const money = /^\d{1,15}(\.\d{1,10})?$/.test(text)
    ? { amount: text, currency: code ?? null }
    : parsePrice(text, code ?? currency);
  if (!money) return null;
  const amount = tidy(money.amount);
  if (Number(amount) === 0 && zero === 'above') return null;
  return { amount, currency: RENAMED[money.currency ?? ''] ?? money.currency };
}

/** The code that a word or sign for a currency stands for where it means but one: `Lei` is RON, `$` may be many. */
function codeOf(currency: string | undefined): string | undefined {
  const word = currency?.trim() ?? '';
  if (word === '' || word.length > LONGEST_CURRENCY || MANY.test(word)) return undefined;
  const code = word.toUpperCase();
  if (CODES.has(code) || Object.hasOwn(RENAMED, code)) return code;
  return parsePrice(`1 ${word}`)?.currency ?? (/^[A-Z]{3}$/.test(code) ? code : undefined);
}

/** As it is written, with two digits of cents where there is one, and without zeros after these. */
function tidy(amount: string): string {
  const [whole = '0', cents = ''] = amount.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const kept = cents.replace(/(?<=^\d\d)0+$/, '').padEnd(cents === '' ? 0 : 2, '0');
  return kept === '' ? digits : `${digits}.${kept}`;
}
