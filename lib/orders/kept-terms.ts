import type { Facts } from '../facts/fact.ts';
import { isPath } from '../facts/paths.ts';

/** Topics of the terms of a purchase: what the shop promised and who it said it was. */
const TOPICS = [
  'delivery',
  'returns',
  'refund',
  'warranty',
  'seller',
  'platform',
  'complaints',
  'disputes',
  'compensation',
  'links',
];
/** When it should arrive, and the language in which all that was said. */
const PATHS = ['order.delivery', 'page.language'];

/**
 * The facts of a shop that are kept with an order, so that its promises can be shown later.
 *
 * @example Object.keys(keptTerms(dossier.facts)) → ['returns.window', 'seller.name']
 */
export function keptTerms(facts: Facts): Facts {
  const kept = Object.entries(facts).filter(
    ([path]) => isPath(path) && (TOPICS.includes(path.slice(0, path.indexOf('.'))) || PATHS.includes(path)),
  );
  return Object.fromEntries(kept) as Facts;
}
