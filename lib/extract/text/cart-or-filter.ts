import type { Region } from '../../facts/snapshot.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** Parts of a page in which the cart opens. */
const FRAME: ReadonlySet<Region> = new Set(['header', 'nav', 'dialog']);
/** How far from its total the lines of a cart stand, in blocks. */
const NEAR = 2;
/** A filter is a name with the number of things that it leaves: `Free shipping (2,755)`. */
const FILTER = /^.{1,60}[(（]\s?\d[\d.,\s]{0,8}[)）]$/u;

/**
 * True where words about the cost of delivery say nothing of the shop's terms: in the sum of a cart that a page
 * carries in its frame ("Total shipping: free" of an empty one), or as the name of a filter over a list.
 *
 * @example isCartOrFilter(page, page.blocks[12]) // true of "Free shipping! Shipping" above "£ 0.00 Total"
 */
export function isCartOrFilter({ blocks }: ScannedPage, { block, index }: ScannedBlock): boolean {
  if (FILTER.test(block.text.trim())) return true;
  if (!FRAME.has(block.region)) return false;
  return blocks
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some(
      ({ block: beside, says }) =>
        FRAME.has(beside.region) && (says.has('price-total') || says.has('subtotal')),
    );
}
