import type { Snapshot } from '../../facts/snapshot.ts';
import type { Candidate } from '../candidate.ts';
import { entitiesOf, isOf } from './entity.ts';
import type { PageThings } from './page-product.ts';
import { readOrder } from './read-order.ts';
import { isSeller, readOrganization } from './read-organization.ts';
import { readProduct } from './read-product.ts';
import { readReturnPolicy } from './read-return-policy.ts';
import { readShipping } from './read-shipping.ts';

/** A page may name dozens of shops and orders; more than these say nothing new. */
const MOST = 20;

/**
 * Reads the things of a page, from JSON-LD or microdata, into candidates: its own product and offer, its
 * seller, its order. Microdata weighs a little less, because shops forget it in old templates.
 *
 * @example readEntities({ entities, own: pageProduct(entities, snapshot) }, snapshot)
 */
export function readEntities({ entities, own }: PageThings, { url }: Snapshot): Candidate[] {
  const found: Candidate[] = [];
  if (own) found.push(...readProduct(own.product, url, own.weight));
  for (const organization of entities.filter(isSeller).slice(0, MOST)) {
    found.push(...readOrganization(organization, url, 0.8));
    for (const policy of entitiesOf(organization, 'hasMerchantReturnPolicy'))
      found.push(...readReturnPolicy(policy, url, 0.7));
    for (const service of entitiesOf(organization, 'hasShippingService'))
      for (const condition of entitiesOf(service, 'shippingConditions'))
        found.push(...readShipping(condition, url, 0.5));
  }
  for (const order of entities.filter((entity) => isOf(entity, 'Order')).slice(0, MOST))
    found.push(...readOrder(order, url, 0.95));
  return found.map((candidate) =>
    candidate.evidence.source === 'microdata' ? { ...candidate, weight: candidate.weight * 0.95 } : candidate,
  );
}
