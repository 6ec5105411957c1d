import type { PageKind } from '../../facts/page-kind.ts';
import type { Path } from '../../facts/paths.ts';

/** Paths that tell about one item, and so count on its own page only: on a listing they are many. */
const ITEM = ['price.current', 'price.was', 'price.prior30', 'price.unit', 'price.installments'];

/** On the way through the till the buyer's own address and e-mail stand on the page. */
const BUYERS = ['seller.address', 'seller.postcode', 'seller.city', 'seller.country', 'seller.email', 'seller.phone'];

/** A privacy page speaks of periods, claims and complaints that are not about goods. */
const NOT_PRIVACY = ['returns', 'refund', 'warranty', 'delivery', 'price'];

/**
 * True where a page of this kind can tell what the path asks.
 *
 * @example isTold('price.current', 'listing') // false
 */
export function isTold(path: Path, kind: PageKind): boolean {
  const [topic = ''] = path.split('.');
  if (topic === 'page' || topic === 'links') return true;
  if (topic === 'product' || ITEM.includes(path)) return kind === 'product';
  if (topic === 'order') return kind === 'confirmation';
  if (path === 'price.total' || path === 'price.fees')
    return ['cart', 'checkout', 'confirmation'].includes(kind);
  if (BUYERS.includes(path)) return kind !== 'confirmation' && kind !== 'checkout';
  if (path === 'checkout.orderButton') return kind === 'checkout' || kind === 'cart';
  return kind !== 'privacy' || !NOT_PRIVACY.includes(topic);
}
