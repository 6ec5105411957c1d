import { isForMarket } from '../../../lib/packs/is-for-market.ts';
import type { Pack } from '../../../lib/packs/pack.ts';

/**
 * Whether there is a shopper whom both are for.
 *
 * @example marketsOverlap(['US'], ['US-CA', 'GB']) // true
 */
export function marketsOverlap(some: Pack['markets'], others: Pack['markets']): boolean {
  if (some === 'any' || others === 'any') return true;
  return (
    some.some((market) => isForMarket(others, market)) || others.some((market) => isForMarket(some, market))
  );
}
