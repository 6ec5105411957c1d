import type { Snapshot } from '../../facts/snapshot.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { titlesOf } from '../page/titles.ts';
import { type Entity, entitiesOf, isOf, textOf } from './entity.ts';
import { isProduct } from './read-product.ts';
import { samePlace } from './same-place.ts';

/** Under these properties a page speaks of other products than the one it sells. */
const OTHERS = new Set([
  'hasVariant',
  'isAccessoryOrSparePartFor',
  'isConsumableFor',
  'isRelatedTo',
  'isSimilarTo',
  'isVariantOf',
  'itemListElement',
  'item',
  'itemReviewed',
  'orderedItem',
]);

/** The things that a page describes, and which of them it sells. */
export interface PageThings {
  entities: readonly Entity[];
  own: PageProduct | null;
}

/** A product and how sure it is (0–1) that it is what this page sells. */
export interface PageProduct {
  product: Entity;
  weight: number;
}

/**
 * Finds the product that the page sells among all that it describes: the page's main entity, or the one
 * with the page's address or with the name of its main heading or title, else the only one there is.
 * Null where the page describes several and none is its own, such as a listing.
 *
 * @example pageProduct(entities, snapshot)?.weight // 0.9
 */
export function pageProduct(entities: readonly Entity[], snapshot: Snapshot): PageProduct | null {
  const products = entities.filter((entity) => isProduct(entity) && hasWords(entity));
  const main = entities
    .filter((entity) => isOf(entity, 'ItemPage', 'WebPage', 'ProductPage'))
    .flatMap((page) => [...entitiesOf(page, 'mainEntity'), ...entitiesOf(page, 'about')]);
  const titles = titlesOf(snapshot).map(({ text }) => foldPhrase(text));
  titles.push(foldPhrase(snapshot.title));
  const own = products.filter((product) => {
    if (main.includes(product) || product.properties.has('mainEntityOfPage')) return true;
    const name = foldPhrase(textOf(product, 'name') ?? '');
    const address = textOf(product, 'url') ?? product.id;
    return samePlace(address, snapshot.url) || titles.some((title) => isSameName(title, name));
  });
  const mine = own.find((product) => !OTHERS.has(product.via) && isSold(product)) ?? own[0];
  if (mine) return { product: mine, weight: 0.9 };
  const alone = products.filter((product) => !OTHERS.has(product.via));
  const [first, second] = alone;
  if (!first || products.length > 3) return first && !second ? { product: first, weight: 0.6 } : null;
  if (!second) return { product: first, weight: 0.8 };
  // The same product in JSON-LD and again in microdata is one product.
  const isOne = foldPhrase(textOf(first, 'name') ?? '') === foldPhrase(textOf(second, 'name') ?? '');
  return isOne ? { product: first, weight: 0.8 } : null;
}

/** True where a product is offered, itself or in variants: `isSold(product)`. */
export function isSold(product: Entity): boolean {
  return product.properties.has('offers') || product.properties.has('hasVariant');
}

/** Shops add a colour or a maker's name to the one or the other. */
function isSameName(title: string, name: string): boolean {
  if (title === name) return name !== '';
  const [short = '', long = ''] = title.length < name.length ? [title, name] : [name, title];
  return short.length >= 12 && short.length >= long.length / 2 && long.startsWith(`${short} `);
}

function hasWords(product: Entity): boolean {
  return textOf(product, 'name') !== undefined || product.properties.has('offers');
}
