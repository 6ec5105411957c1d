import type { PageKind } from '../../facts/page-kind.ts';
import type { Candidate } from '../candidate.ts';
import { samePlace } from '../schema-org/same-place.ts';

/** Pages that sell: what the shop says about itself stands on others. */
const SELLING: readonly PageKind[] = ['product', 'listing', 'cart', 'checkout', 'confirmation'];

/**
 * True of a link that leads from a page that sells to that page itself: a program opens a window there, and the link
 * leads to no page on its topic.
 *
 * @example isLoop(candidate, 'product', snapshot.url) // true of "Privacy policy" that links to the product
 */
export function isLoop({ path, value }: Candidate, kind: PageKind, url: string): boolean {
  return path.startsWith('links.') && SELLING.includes(kind) && samePlace(String(value), url);
}
