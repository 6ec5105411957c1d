import { type Entity, entitiesOf, textOf } from './entity.ts';
import { samePlace } from './same-place.ts';

/** The most offers of one product that are compared; sizes times colours are seldom more. */
const MOST = 100;

/** The offers of a product, in their order. */
export interface Offers {
  all: readonly Entity[];
  /** Those of the variant that the page's address names; all, where it names none. */
  own: readonly Entity[];
}

/**
 * The offers of a product, those inside an AggregateOffer, and those of a group's variants.
 *
 * @example offersOf(product, 'https://shop.example/mug?size=2').own.length // 1
 */
export function offersOf(product: Entity, url: string): Offers {
  const placed = placedOffers(product).slice(0, MOST);
  const all = placed.map(({ offer }) => offer);
  const own = placed.filter(({ place }) => samePlace(place, url)).map(({ offer }) => offer);
  return { all, own: own.length > 0 ? own : all };
}

interface PlacedOffer {
  offer: Entity;
  /** Its address, or that of its variant. */
  place: string;
}

function placedOffers(product: Entity): PlacedOffer[] {
  const direct = [...entitiesOf(product, 'offers'), ...entitiesOf(product, 'offer')];
  const all = direct.flatMap((offer) => {
    const inner = textOf(offer, 'price') === undefined ? entitiesOf(offer, 'offers') : [];
    return inner.length > 0 ? inner : [offer];
  });
  if (all.length > 0) return all.map((offer) => ({ offer, place: placeOf(offer) }));
  return entitiesOf(product, 'hasVariant').flatMap((variant) =>
    entitiesOf(variant, 'offers').map((offer) => ({ offer, place: placeOf(offer) || placeOf(variant) })),
  );
}

function placeOf(entity: Entity): string {
  return textOf(entity, 'url') ?? entity.id;
}
