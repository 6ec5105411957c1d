import type { Money } from '../../facts/values.ts';
import type { ScannedBlock } from './scan-page.ts';
import type { ShownAmount } from './shown-amounts.ts';

/** How far a rounded percentage may be off. */
const ROUNDING = 1;

/**
 * True where the page itself says that the lower of two amounts is what is left of the higher: a percentage, or a
 * saving, that stands beside them and fits.
 *
 * `near` are the blocks around the two, `savings` the amounts in them that are called a saving.
 *
 * @example isReduction({ amount: '41.30', currency: 'EUR' }, { amount: '49.10', currency: 'EUR' }, near, []) // true beside '16% off'
 */
export function isReduction(
  now: Money,
  was: Money,
  near: readonly ScannedBlock[],
  savings: readonly ShownAmount[],
): boolean {
  const low = Number(now.amount);
  const high = Number(was.amount);
  if (!(low > 0 && low < high) || now.currency !== was.currency) return false;
  const saved = (1 - low / high) * 100;
  if (savings.some(({ money }) => Math.abs(Number(money.amount) - (high - low)) < 0.015)) return true;
  return near.some(({ block }) =>
    percentages(block.text).some((percent) => Math.abs(percent - saved) <= ROUNDING),
  );
}

/** Longer texts say percentages of other things. */
const SHORT = 60;

/** Percentages of a short text; of a text that is nothing but a small number also this. */
function percentages(text: string): number[] {
  if (text.length > SHORT) return [];
  const alone = /^\s*[-−–]?\s?(\d\d)\s*$/.exec(text)?.[1];
  const told = text.match(/\d{1,2}(?:[.,]\d{1,2})?(?=\s?[%٪])|[%٪]\s?\d{1,2}/g) ?? [];
  return [
    ...told.map((words) => Number(words.replace(/[%٪\s]/g, '').replace(',', '.'))),
    ...(alone ? [Number(alone)] : []),
  ].filter((percent) => percent > 0);
}
