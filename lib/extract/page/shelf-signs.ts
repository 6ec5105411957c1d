import type { Snapshot } from '../../facts/snapshot.ts';
import { manyPrices } from './many-prices.ts';
import { pricedButtons } from './priced-buttons.ts';
import { pricedThings } from './priced-things.ts';
import type { Sign } from './sign.ts';

const PRICES = 1;
const THINGS = 0.6;
const BUTTONS = 1.5;

/**
 * The signs of a shop in how a page lays out what it has: names with their prices, and a button under each. Menus and
 * price lists of services have the prices too: alone they are no proof.
 *
 * @example shelfSigns(snapshot).map(({ score }) => score) // [1, 1.5]
 */
export function shelfSigns(snapshot: Snapshot): Sign<true>[] {
  const prices = manyPrices(snapshot);
  const things = prices ? null : pricedThings(snapshot);
  const buttons = pricedButtons(snapshot);
  return [
    ...(prices ? [{ for: true, score: PRICES, evidence: prices } as const] : []),
    ...(things ? [{ for: true, score: THINGS, evidence: things } as const] : []),
    ...(buttons ? [{ for: true, score: BUTTONS, evidence: buttons } as const] : []),
  ];
}
