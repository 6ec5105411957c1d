import type { z } from 'zod/mini';
import type { Markets } from './rule.ts';

/**
 * Whether something made for `markets` is meant for a shopper in `market`. What is made for a country is for
 * all of its parts; what is made for a part is for nobody else.
 *
 * @example isForMarket(['US'], 'US-CA') // true
 * @example isForMarket(['US-CA'], 'US') // false
 */
export function isForMarket(markets: z.infer<typeof Markets>, market: string): boolean {
  return markets === 'any' || markets.includes(market) || markets.includes(market.slice(0, 2));
}
