import { blockOf } from '../block-of.ts';
import type { Candidate } from '../candidate.ts';
import type { ScannedPage } from './scan-page.ts';

/** Blocks in which shops tell the stock of each size or colour. */
const LISTED: ReadonlySet<string> = new Set(['row', 'item', 'label']);

/** What can be said of a thing, the best first: it can be had where one of its sizes can. */
const BEST = ['InStock', 'PreOrder', 'BackOrder', 'OutOfStock'];

/**
 * What is said of a thing (`said`), without the states of its sizes and colours that are worse than the best of
 * them: `S sold out`, `M in stock` in a list.
 *
 * @example settleVariants(page, said)
 */
export function settleVariants(page: ScannedPage, said: readonly Candidate[]): readonly Candidate[] {
  const listed = said.filter((reading) => isListed(reading, page));
  const best = Math.min(...listed.map(({ value }) => BEST.indexOf(String(value))));
  return said.filter((reading) => !listed.includes(reading) || BEST.indexOf(String(reading.value)) === best);
}

function isListed({ path, evidence }: Candidate, { blocks }: ScannedPage): boolean {
  return path === 'product.availability' && LISTED.has(blocks[blockOf(evidence.locator)]?.block.role ?? '');
}
