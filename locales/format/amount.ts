import { locale } from '../strings.ts';

/**
 * Reads an amount that a person has typed, with a comma or a point before the decimals.
 *
 * Returns a decimal string with `.`, or null where it is no amount. A single separator with three
 * digits behind it parts thousands, unless the currency has three decimals.
 *
 * @example parseAmount('1.234,50', 'EUR') // '1234.50'
 */
export function parseAmount(text: string, currency: string): string | null {
  const plain = text.replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]{0,20}$/.test(plain) || /[.,]$/.test(plain)) return null;
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return plain;
  const decimals = plain.slice(last + 1);
  const before = plain.slice(0, last);
  const grouped = /^\d{1,3}([.,]\d{3})*$/;
  const separator = plain.charAt(last);
  if (decimals.length <= 2 || (decimals.length === 3 && decimalsOf(currency) === 3)) {
    if (/[.,]/.test(before) && (!grouped.test(before) || before.includes(separator))) return null;
    return `${before.replace(/[.,]/g, '')}.${decimals}`;
  }
  return grouped.test(plain) && separators(plain) === 1 ? plain.replace(/[.,]/g, '') : null;
}

function separators(text: string): number {
  return new Set(text.replace(/\d/g, '')).size;
}

function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/**
 * An amount as it is typed where the reader lives, without thousands: `formatAmount('1234.5')` → `'1234.50'`.
 */
export function formatAmount(amount: string): string {
  const digits = { useGrouping: false, minimumFractionDigits: 2, maximumFractionDigits: 20 };
  return new Intl.NumberFormat(locale(), digits).format(amount as Intl.StringNumericLiteral);
}
