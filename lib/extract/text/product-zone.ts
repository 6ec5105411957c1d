import { inLine } from '../../facts/in-line.ts';
import { isHidden } from '../page/is-hidden.ts';
import { productHeading } from '../page/product-heading.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** How far under its heading a page speaks of the thing that it sells, in blocks. */
const FAR = 80;

/** In a list the price of a thing stands so near under the link to it. */
const UNDER = 2;
/** A link to a thing has a name so long; shorter ones are labels. */
const NAME = 12;

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
    if (scanned.block.region === 'footer' || isOfOthers(scanned)) break;
    if (isSeen(scanned)) blocks.push(scanned);
  }
  return { heading, blocks };
}

/**
 * What stands above the heading of a thing in the main part of its page, up to what is about others: some shops have
 * the box to buy it there, which their styles put at its side. At most eighty blocks, without lines that lead to
 * another page, which are menus, and what stands right under them, which is the price of another thing.
 *
 * @example partAbove(page, zone).blocks[0]?.block.text // 'In stock'
 */
export function partAbove(page: ScannedPage, { heading }: ProductZone): ProductZone {
  const blocks: ScannedBlock[] = [];
  const leading = linesThatLead(page);
  for (const scanned of page.blocks.slice(Math.max(0, heading.index - FAR), heading.index).toReversed()) {
    const { region } = scanned.block;
    if (region === 'header' || region === 'nav' || isOfOthers(scanned)) break;
    if (isSeen(scanned) && !isInList(scanned, leading)) blocks.unshift(scanned);
  }
  return { heading, blocks };
}

function isOfOthers({ block, says, under }: ScannedBlock): boolean {
  return under.has('related') || (block.role !== 'button' && block.text.length <= 200 && says.has('related'));
}

function isSeen({ block }: ScannedBlock): boolean {
  return block.region !== 'nav' && block.region !== 'dialog' && !isHidden(block);
}

function isInList({ index }: ScannedBlock, leading: ReadonlyMap<number, string>): boolean {
  const isName = (far: number) => (leading.get(index - far)?.length ?? 0) >= NAME;
  return leading.has(index) || [...Array(UNDER).keys()].some((far) => isName(far + 1));
}

/** The blocks that are nothing but a link to another page, with its words. */
function linesThatLead({ snapshot: { links, blocks, url } }: ScannedPage): ReadonlyMap<number, string> {
  const [page = ''] = url.split('#');
  const leading = new Map<number, string>();
  for (const { block, text, href } of links) {
    const isWhole = block !== undefined && inLine(blocks[block]?.text ?? '') === inLine(text);
    if (isWhole && href.split('#')[0] !== page) leading.set(block, inLine(text));
  }
  return leading;
}
