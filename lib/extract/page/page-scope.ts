import type { PageKind } from '../../facts/page-kind.ts';
import type { Path } from '../../facts/paths.ts';

/** Paths that tell about one item, and so count on its own page only: on a listing they are many. */
const ITEM = ['price.current', 'price.was', 'price.prior30', 'price.unit', 'price.installments'];

/** The way through the till, from the cart to the confirmation. */
const TILL: readonly PageKind[] = ['cart', 'checkout', 'confirmation'];

/** A privacy page speaks of periods, claims and complaints that are not about goods. */
const NOT_PRIVACY = ['returns', 'refund', 'warranty', 'delivery', 'price'];

/**
 * True where a page of this kind can tell what the path asks.
 *
 * @example isTold('price.current', 'listing') // false
 */
export function isTold(path: Path, kind: PageKind): boolean {
  const [topic = ''] = path.split('.');
  if (path === 'page.updated') return !TILL.includes(kind);
  if (topic === 'page' || topic === 'links') return true;
  if (topic === 'product' || ITEM.includes(path)) return kind === 'product';
  if (topic === 'order') return kind === 'confirmation';
  if (path === 'price.total' || path === 'price.fees') return TILL.includes(kind);
  if (path === 'checkout.orderButton') return kind === 'checkout' || kind === 'cart';
  return kind !== 'privacy' || !NOT_PRIVACY.includes(topic);
}
