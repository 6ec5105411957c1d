import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { labelPairs } from './label-pairs.ts';
import { isNearProduct } from './near-product.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';

/** What is told by a label in a box of its own and a value in the next. */
const PATHS: readonly Path[] = ['product.sku', 'product.brand', 'product.gtin'];

/** A word in small letters is the next label. */
const OPENS = /^[^\p{Ll}]|\d/u;

/**
 * What a product page tells in two boxes, `SKU` in one and `84213` in the next. Paths that are told otherwise
 * (`said`) are left out.
 *
 * @example readLabelPairs(page, zone, [])[0]?.value // '84213'
 */
export function readLabelPairs(
  page: ScannedPage,
  zone: ProductZone,
  said: readonly Candidate[],
): Candidate[] {
  const open = PATHS.filter((path) => said.every((reading) => reading.path !== path));
  if (open.length === 0) return [];
  const found: Candidate[] = [];
  for (const { path, value, weight, evidence } of labelPairs(zone.blocks, page)) {
    if (!open.includes(path) || found.some((reading) => reading.path === path)) continue;
    const reading = candidate(path, value as ValueOf<typeof path>, evidence, weight);
    if (isNearProduct(reading, zone) && OPENS.test(String(value))) found.push(reading);
  }
  return found;
}
