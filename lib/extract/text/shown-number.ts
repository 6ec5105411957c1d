import { blockOf } from '../block-of.ts';
import type { Candidate } from '../candidate.ts';
import type { ProductZone } from './product-zone.ts';

/** How far under the heading a number is shown as that of the thing, in blocks. */
const NEAR = 15;

/** Above all that markup says: it often holds a number of the software, or that of one variant. */
const WEIGHT = 0.99;

/**
 * A reading as it weighs on a product page: the number of the thing that stands with its label right under the
 * name is what the shopper reads, and comes before a number that only the markup has. Other readings as they are.
 *
 * @example shownNumber(candidate, zone).weight // 0.99 of 'Product code: 141677' under the heading
 */
export function shownNumber(reading: Candidate, zone: ProductZone | null): Candidate {
  if (reading.path !== 'product.sku' || zone === null) return reading;
  const block = blockOf(reading.evidence.locator);
  const far = block - zone.heading.index;
  return far > 0 && far <= NEAR ? { ...reading, weight: WEIGHT } : reading;
}
