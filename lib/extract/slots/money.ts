import type { Money } from '../../facts/values.ts';
import { findNumbers, readAmount, type WrittenNumber } from './amount.ts';
import { BEHIND_ONLY, CODES, SIGNS } from './currencies.ts';
import { currencyFrom, currencyUpTo, type Reading, type WrittenCurrency } from './currency.ts';
import { withSpeltNumbers } from './spelt-numbers.ts';

/** An amount of money and where it stands, in UTF-16 units. */
export interface MoneySpan {
  money: Money;
  start: number;
  end: number;
}

/** Spaces, a colon, and the marks of direction that stand in Hebrew and Arabic text. */
const SPACE = /[\s:\u200e\u200f\u061c]/;

/** The first place at or after `index` that is no space, at most three further. */
function skipSpace(text: string, index: number): number {
  let at = index;
  while (at < index + 3 && SPACE.test(text.charAt(at))) at++;
  return at;
}

/** The first place at or before `index` with no space before it, at most three back. */
function skipSpaceBack(text: string, index: number): number {
  let at = index;
  while (at > 0 && at > index - 3 && SPACE.test(text.charAt(at - 1))) at--;
  return at;
}

/** The end of a dash that stands for no cents: `12,-`, `12,–`, `105. –`, `49:-`; else `end` itself. */
function dashEnd(text: string, end: number): number {
  const separator = text.charAt(end);
  if (separator !== ',' && separator !== '.' && separator !== ':') return end;
  let at = end + 1;
  if (text.charAt(at) === ' ') at++;
  if (!'-\u2013\u2014\u2212'.includes(text.charAt(at) || 'x')) return end;
  while ('-\u2013\u2014\u2212'.includes(text.charAt(at) || 'x') && at < end + 5) at++;
  return at;
}

/** Two digits of cents right after the sign: `12€50`. */
function centsAfter(text: string, sign: WrittenCurrency, number: WrittenNumber): number {
  if (sign.start !== number.end || /[.,]/.test(number.written)) return sign.end;
  return /^\d\d(?![\d.,])/.test(text.slice(sign.end, sign.end + 3)) ? sign.end + 2 : sign.end;
}

/** The end of a word for the same currency behind an amount that has its sign before it: `NT$1,280元`. */
function wordEnd(text: string, end: number, currency: string | null): number {
  const word = currencyFrom(text, skipSpace(text, end), currency ?? undefined, 'strict');
  return word && BEHIND_ONLY.has(text.slice(word.start, word.end)) ? word.end : end;
}

/** The code beside a sign or its amount that says which of its currencies is meant: `$99 MXN`, `49 kr SEK`, `AUD $49`. */
function codeBeside(
  text: string,
  sign: WrittenCurrency,
  end: number,
  from: number,
): WrittenCurrency | undefined {
  const meanings = (SIGNS[text.slice(sign.start, sign.end)] ?? '').split(' ');
  if (meanings.length < 2) return undefined;
  const before = skipSpaceBack(text, sign.start) - CODE;
  const behind = skipSpace(text, end);
  return [before, behind]
    .map((start) => (start < from ? undefined : codeAt(text, start)))
    .find((code) => code?.currency && meanings.includes(code.currency));
}

/** Codes of ISO 4217 are three letters. */
const CODE = 3;

function codeAt(text: string, start: number): WrittenCurrency | undefined {
  const end = start + CODE;
  const currency = text.slice(start, end).toUpperCase();
  const isWhole = !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
  return isWhole && CODES.has(currency) ? { start, end, currency } : undefined;
}

/** `Buy 2: $20`: a sign that stands apart from the number before it and touches the one behind is that one's. */
function isOfNext(text: string, end: number, sign: WrittenCurrency): boolean {
  return sign.start > end && /^\d/.test(text.slice(sign.end, sign.end + 1));
}

/** Currencies that are written with a dash for the cents and without their sign: `over 799,-`. */
const DASHED: ReadonlySet<string> = new Set(['CHF', 'CZK', 'DKK', 'EUR', 'NOK', 'SEK']);

/** `799,-`, in Sweden `799:-`, on a page whose currency is known: the dash alone says that it is money. */
function dashed(
  text: string,
  { start, end, written }: WrittenNumber,
  dash: number,
  hint: string | undefined,
): MoneySpan | undefined {
  const separator = hint === 'SEK' ? ',:' : ',';
  const isAmount =
    separator.includes(text.charAt(end) || 'x') && dash > end + 1 && !/[\p{L}\p{N}]/u.test(text.charAt(dash));
  if (!isAmount || text.charAt(end + 1) === ' ' || hint === undefined || !DASHED.has(hint)) return undefined;
  const amount = readAmount(written, hint);
  return amount === null ? undefined : { money: { amount, currency: hint }, start, end: dash };
}

/**
 * Ties a number to the currency next to it; a currency before it wins over one after it.
 * A sign before `from` belongs to another number. Undefined where none stands there.
 */
export function moneyAt(
  text: string,
  number: WrittenNumber,
  hint: string | undefined,
  reading: Reading,
  from = 0,
): MoneySpan | undefined {
  const numberEnd = dashEnd(text, number.end);
  const left = currencyUpTo(text, skipSpaceBack(text, number.start), hint, reading);
  const before = left && left.start >= from ? left : undefined;
  const next = before ? undefined : currencyFrom(text, skipSpace(text, numberEnd), hint, reading);
  const after = next && isOfNext(text, numberEnd, next) ? undefined : next;
  const written = before ?? after;
  if (!written) return dashed(text, number, numberEnd, hint);
  const code = codeBeside(text, written, before ? numberEnd : written.end, from);
  const sign = code ? { ...written, currency: code.currency } : written;
  const amount = readAmount(number.written, sign.currency);
  if (amount === null) return undefined;
  const start = Math.min(number.start, sign.start, code?.start ?? Number.POSITIVE_INFINITY);
  if (code && code.start >= numberEnd)
    return { money: { amount, currency: sign.currency }, start, end: code.end };
  if (before) {
    const end = wordEnd(text, numberEnd, sign.currency);
    return { money: { amount, currency: sign.currency }, start, end };
  }
  const end = centsAfter(text, sign, number);
  const whole = end === sign.end ? amount : `${amount}.${text.slice(sign.end, end)}`;
  return { money: { amount: whole, currency: sign.currency }, start, end };
}

/**
 * Finds the amounts of money in a text: numbers with a currency next to them.
 *
 * `currencyHint` (ISO 4217) says what a sign of several currencies means, e.g. `$` in Australia.
 *
 * @example readMoney('statt 59,90 € nur 49,90 €').map((found) => found.money.amount) → ['59.90', '49.90']
 */
export function readMoney(text: string, currencyHint?: string): MoneySpan[] {
  const spans: MoneySpan[] = [];
  let end = 0;
  for (const number of withSpeltNumbers(text, findNumbers(text))) {
    if (number.start < end) continue;
    const span = moneyAt(text, number, currencyHint, 'strict', end);
    if (!span) continue;
    spans.push(span);
    end = span.end;
  }
  return spans;
}
