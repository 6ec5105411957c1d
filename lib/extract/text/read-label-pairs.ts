import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { isNearProduct } from './near-product.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';
import { valuesOf } from './values-of.ts';

/** What is told by a label in a box of its own and a value in the next. */
const PATHS: readonly Path[] = ['product.sku', 'product.brand', 'product.gtin'];

const LONGEST_LABEL = 30;
const LONGEST_VALUE = 50;

/** A word in small letters is the next label. */
const OPENS = /^[^\p{Ll}]|\d/u;

/**
 * What a product page tells in two boxes, the label in one and the value in the next, without a colon or any other
 * sign that they belong together: `SKU` and `84213`. Paths that are told otherwise (`said`) are left out.
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
  for (const [at, { block: label, index }] of zone.blocks.entries()) {
    const value = zone.blocks[at + 1];
    if (value?.index !== index + 1 || value.block.text.length > LONGEST_VALUE) continue;
    if (label.role === 'button' || value.block.role === 'button' || !isLabel(label.text)) continue;
    const quote = `${label.text.replace(/[\s:：]+$/, '')}: ${value.block.text}`;
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${value.index}`);
    for (const { path, value: told, weight } of valuesOf(quote, page)) {
      if (!open.includes(path) || found.some((reading) => reading.path === path)) continue;
      const reading = candidate(path, told as ValueOf<typeof path>, evidence, weight);
      if (isNearProduct(reading, zone) && OPENS.test(String(told))) found.push(reading);
    }
  }
  return found;
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/\d/.test(text);
}
