import type { ProductZone } from './product-zone.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** The label of a button is short. */
const SHORT = 60;

/** How far above and under the heading a button may stand, in blocks: lists of sizes stand between. */
const ABOVE = 60;
const BELOW = 120;

/**
 * The blocks around the heading of a thing that put it into the cart or sell it at once, whether they can be pressed
 * or not.
 *
 * @example cartButtons(page, zone)[0]?.block.text // 'Add to cart'
 */
export function cartButtons(page: ScannedPage, { heading }: ProductZone): ScannedBlock[] {
  return page.blocks
    .slice(Math.max(0, heading.index - ABOVE), heading.index + BELOW)
    .filter(
      ({ block, says, under }) =>
        block.text.length <= SHORT && says.has('cart-button') && !under.has('related'),
    );
}
