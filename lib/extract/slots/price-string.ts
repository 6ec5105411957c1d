import type { Money } from '../../facts/values.ts';
import { findNumbers, readAmount, type WrittenNumber } from './amount.ts';
import { CODES, FREE_WORDS } from './currencies.ts';
import { currencyFrom } from './currency.ts';
import { moneyAt } from './money.ts';
import { withSpeltNumbers } from './spelt-numbers.ts';

/** A price string is short; what is longer is prose. */
const LONGEST = 400;

/** The first currency that stands in a hint such as `EUR`, `zł` or `Price: £ 39.95`. */
function currencyIn(text: string): string | undefined {
  for (let index = 0; index < text.length; index++) {
    const sign = currencyFrom(text, index, undefined, 'lenient');
    if (sign?.currency) return sign.currency;
  }
  return undefined;
}

/** Closes the gap of `118, 99` and `$119. 95`, and makes one point of `..75`. */
function tidy(text: string): string {
  return text.replace(/(\d[.,]) (\d\d)(?!\d)/g, '$1$2').replace(/\.{2,5}(?=\d)/g, '.');
}

/** `1250€ 60`: two digits alone at the end are the cents. */
function withCents(text: string, amount: string, end: number): string {
  const rest = text.slice(end);
  return /^\s?\d\d\s*$/.test(rest) && !amount.includes('.') ? `${amount}.${rest.trim()}` : amount;
}

/** True where the number is the first of a range whose second number has the sign: `26 to 50 €`. */
function opensRange(text: string, number: WrittenNumber, next: WrittenNumber): boolean {
  return /^\s{0,2}(?:-|–|—|to|bis|à|a|až|do|и|till|tot)\s{1,2}$/i.test(
    `${text.slice(number.end, next.start).replace(/[^\d\s]$/, '')}`,
  );
}

/**
 * Reads one price string, as it stands in a price tag or in structured data.
 *
 * `currencyHint` is an ISO 4217 code or any text with a currency in it, used where the string has
 * none. Null where the string holds no price; a currency that nobody names is null.
 *
 * @example parsePrice('1.234,- €') → {amount: '1234', currency: 'EUR'}
 * @example parsePrice('12.00', 'Price in US$') → {amount: '12.00', currency: 'USD'}
 */
export function parsePrice(text: string, currencyHint?: string): Money | null {
  const price = tidy(text.slice(0, LONGEST));
  const hint =
    currencyHint === undefined || CODES.has(currencyHint)
      ? currencyHint
      : currencyIn(currencyHint.slice(0, LONGEST));
  const numbers = withSpeltNumbers(price, findNumbers(price));
  for (const [index, number] of numbers.entries()) {
    const span = moneyAt(price, number, hint, 'lenient');
    if (!span) continue;
    const previous = numbers[index - 1];
    const opening =
      previous && opensRange(price, previous, number)
        ? readAmount(previous.written, span.money.currency)
        : null;
    const amount = opening ?? withCents(price, span.money.amount, span.end);
    return { amount, currency: span.money.currency ?? null };
  }
  const [first] = numbers;
  if (!first) return isFree(price) ? { amount: '0', currency: hint ?? null } : null;
  if (/^\s*%/.test(price.slice(first.end))) return null;
  const amount = readAmount(first.written, hint ?? null);
  return amount === null ? null : { amount, currency: hint ?? null };
}

function isFree(text: string): boolean {
  return FREE_WORDS.has(
    text
      .replace(/[\s.!*]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
}
