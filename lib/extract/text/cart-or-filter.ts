import type { PageKind } from '../../facts/page-kind.ts';
import type { Region, Snapshot } from '../../facts/snapshot.ts';
import { readMoney } from '../slots/money.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** Parts of a page in which the cart opens. */
const FRAME: ReadonlySet<Region> = new Set(['header', 'nav', 'dialog']);
/** How far from its total the lines of a cart stand, and from its price what is said of a thing in a list, in blocks. */
const NEAR = 2;
/** A filter is a name with the number of things that it leaves: `Free shipping (2,755)`. */
const FILTER = /^.{1,60}[(（]\s?\d[\d.,\s]{0,8}[)）]$/u;
/** A link of one name to so many places is an entry of several menus. */
const MENUS = 3;
/** Pages that show many things, each with its own price; null where nothing says what the page is for. */
const LISTS: ReadonlySet<PageKind | null> = new Set(['listing', 'other-shop', null]);
/** In characters: longer words are a sentence about the shop, a longer block is more than a price. */
const LONGEST_BADGE = 40;
const LONGEST_PRICE = 80;

/**
 * True where words about the cost of delivery say nothing of the shop's terms: in the sum of a cart that a page
 * carries in its frame ("Total shipping: free" of an empty one), as the name of a filter or an entry of menus, or
 * beside the price of one thing among many.
 *
 * @example isCartOrFilter(page, page.blocks[12]) // true of "Free shipping! Shipping" above "£ 0.00 Total"
 */
export function isCartOrFilter(page: ScannedPage, { block, index }: ScannedBlock): boolean {
  const text = block.text.trim();
  if (FILTER.test(text) || isMenuEntry(page.snapshot, text)) return true;
  const isFrame = FRAME.has(block.region);
  const isOfItem =
    LISTS.has(page.kind) && !isFrame && block.region !== 'footer' && text.length <= LONGEST_BADGE;
  if (!isFrame && !isOfItem) return false;
  return page.blocks
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((beside) => (isFrame ? isSum(beside) : beside.index !== index && isPrice(beside, page)));
}

function isSum({ block, says }: ScannedBlock): boolean {
  return FRAME.has(block.region) && (says.has('price-total') || says.has('subtotal'));
}

/** An amount in a short block that speaks neither of delivery nor of a sum. */
function isPrice({ block, says }: ScannedBlock, { locale }: ScannedPage): boolean {
  if (block.text.length > LONGEST_PRICE || block.region === 'footer') return false;
  if (['delivery', 'price-total', 'subtotal'].some((context) => says.has(context))) return false;
  return /\d/.test(block.text) && readMoney(block.text, locale.currency).length > 0;
}

function isMenuEntry({ links }: Snapshot, words: string): boolean {
  const places = new Set<string>();
  for (const { text, href } of links) if (text.trim() === words) places.add(href);
  return places.size >= MENUS;
}
