import type { PageKind } from '../facts/page-kind.ts';
import type { Path } from '../facts/paths.ts';

const ITEM_PAGES: readonly PageKind[] = ['product', 'listing', 'cart', 'checkout', 'confirmation'];

/**
 * True of the pages that speak of certain things for sale, and not of the shop's terms for all of them.
 *
 * @example isItemPage('product') // true
 */
export function isItemPage(kind: PageKind): boolean {
  return ITEM_PAGES.includes(kind);
}

const PAGE_TOPICS: readonly string[] = ['page', 'product', 'price', 'checkout', 'order'];

/**
 * True of the paths whose values hold for the page they stand on and for no other. The day of the terms holds
 * for whatever is bought under them.
 *
 * @example isPagePath('price.current') // true
 */
export function isPagePath(path: Path): boolean {
  return path !== 'page.updated' && PAGE_TOPICS.includes(path.slice(0, path.indexOf('.')));
}
