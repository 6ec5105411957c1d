import type { Money } from '../../lib/facts/values.ts';

/**
 * Adds amounts up, one sum for each currency, exactly to the last decimal.
 *
 * @example sumMoney([{ amount: '0.10', currency: 'EUR' }, { amount: '0.2', currency: 'EUR' }]) // [{ amount: '0.30', currency: 'EUR' }]
 */
export function sumMoney(amounts: readonly Money[]): Money[] {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  return [...byCurrency].map(([currency, list]) => {
    const decimals = Math.max(...list.map(({ amount }) => amount.split('.')[1]?.length ?? 0));
    const units = list.reduce((sum, { amount }) => sum + unitsOf(amount, decimals), 0n);
    return { amount: decimalOf(units, decimals), currency };
  });
}

function unitsOf(amount: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

function decimalOf(units: bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
