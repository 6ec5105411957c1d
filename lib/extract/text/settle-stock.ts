import { blockOf } from '../block-of.ts';
import type { Candidate } from '../candidate.ts';
import { cartButtons } from './cart-buttons.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';

/** Parts of a page in which a button is about the cart itself. */
const FRAME: ReadonlySet<string> = new Set(['header', 'nav', 'dialog']);

/**
 * What a page's words say (`said`), without the buttons that say "sold out", and all that says "notify me", on a page
 * that has a button that sells: they wait for another day or another size.
 *
 * @example settleStock(page, zone, said)
 */
export function settleStock(
  page: ScannedPage,
  zone: ProductZone | null,
  said: readonly Candidate[],
): readonly Candidate[] {
  const waits = (reading: Candidate) => isOut(reading) && isForWaiting(reading, page);
  if (!zone || !said.some(waits)) return said;
  const sells = cartButtons(page, zone).some(({ block }) => !FRAME.has(block.region));
  return sells ? said.filter((reading) => !waits(reading)) : said;
}

function isOut({ path, value }: Candidate): boolean {
  return path === 'product.availability' && value === 'OutOfStock';
}

function isForWaiting({ evidence }: Candidate, { blocks }: ScannedPage): boolean {
  const scanned = blocks[blockOf(evidence.locator)];
  return scanned?.block.role === 'button' || scanned?.says.has('stock-notice') === true;
}
