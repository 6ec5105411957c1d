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

/** A price before that is not struck is seldom more than so many times the price, and never a few cents above it. */
const TIMES = [1.03, 4] as const;

/** Rates of value added tax: two amounts so far apart may be the price with and without it. */
const TAX_RATES = [5, 7, 7.7, 8, 8.1, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27];

/** How many letters two prices have beside them: those of their currencies. */
const CURRENCIES = 8;

/**
 * True where two amounts stand side by side, with nothing else said of them and no third beside: the price before
 * and the price, whose line through it the page draws by its style alone. Prices with and without tax are none.
 *
 * `shown` are the amounts around the two, `near` the blocks.
 *
 * @example isPricePair(now, was, shown, near) // true of `149,00 € 199,00 €`
 */
export function isPricePair(
  now: ShownAmount,
  was: ShownAmount,
  shown: readonly ShownAmount[],
  near: readonly ScannedBlock[],
): boolean {
  const [from, to] = [now.scanned.index, was.scanned.index];
  const times = Number(was.money.amount) / Number(now.money.amount);
  if (Math.abs(from - to) > 1 || times < TIMES[0] || times > TIMES[1]) return false;
  if (now.money.currency !== was.money.currency || now.opensRange || was.opensRange) return false;
  // A percentage that does not fit says that they are two other prices.
  if (near.some(({ block }) => percentages(block.text).length > 0)) return false;
  const isTaxed = near.some(({ says }) => says.has('tax') || says.has('price-net'));
  if (isTaxed && TAX_RATES.some((rate) => Math.abs((times - 1) * 100 - rate) < 0.06)) return false;
  const isBare = [now, was].every(
    ({ scanned, role }) => role === 'price' && lettersOf(scanned).length <= CURRENCIES,
  );
  if (lettersOf(now.scanned) !== lettersOf(was.scanned)) return false;
  const amounts = shown
    .filter(({ scanned }) => Math.abs(scanned.index - from) <= 1 || Math.abs(scanned.index - to) <= 1)
    .map(({ money }) => Number(money.amount));
  return isBare && new Set(amounts).size === 2;
}

function lettersOf({ block }: ScannedBlock): string {
  return block.text.match(/\p{L}/gu)?.join('') ?? '';
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
