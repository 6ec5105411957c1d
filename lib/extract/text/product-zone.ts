import { isHidden } from '../page/is-hidden.ts';
import { productHeading } from '../page/product-heading.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** How far under its heading a page speaks of the thing that it sells, in blocks. */
const FAR = 80;

/** The part of a product page that is about the thing itself. */
export interface ProductZone {
  heading: ScannedBlock;
  /** What a person sees under the heading, up to other things that the shop sells. */
  blocks: readonly ScannedBlock[];
}

/**
 * The part of a page that is about the thing that it sells: from its heading to the first words about other
 * things, at most eighty blocks, without navigation, dialogs and what is hidden. Null where nothing names a thing.
 *
 * @example productZone(page)?.heading.block.text // 'Wool pullover'
 */
export function productZone(page: ScannedPage): ProductZone | null {
  const at = productHeading(page.snapshot);
  const heading = at === null ? undefined : page.blocks[at];
  if (!heading) return null;
  const blocks: ScannedBlock[] = [];
  for (const scanned of page.blocks.slice(heading.index + 1, heading.index + 1 + FAR)) {
    const { block, says, under } = scanned;
    if (block.region === 'footer' || under.has('related')) break;
    if (block.role !== 'button' && block.text.length <= 200 && says.has('related')) break;
    if (block.region !== 'nav' && block.region !== 'dialog' && !isHidden(block)) blocks.push(scanned);
  }
  return { heading, blocks };
}
