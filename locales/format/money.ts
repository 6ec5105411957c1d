import type { Money } from '../../lib/facts/values.ts';
import { locale } from '../strings.ts';

/**
 * An amount as it is written where the shopper reads; without a currency, the bare number.
 *
 * @example formatMoney({ amount: '129', currency: 'EUR' }) // '€129.00'
 */
export function formatMoney({ amount, currency }: Money): string {
  const style = currency
    ? ({ style: 'currency', currency } as const)
    : { minimumFractionDigits: amount.includes('.') ? 2 : 0 };
  return new Intl.NumberFormat(locale(), style).format(amount as Intl.StringNumericLiteral);
}
