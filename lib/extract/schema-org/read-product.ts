import type { Candidate } from '../candidate.ts';
import { claim, type Entity, entitiesOf, isOf, textOf } from './entity.ts';
import { readOffers } from './read-offers.ts';
import { readReturnPolicy } from './read-return-policy.ts';
import { readShipping } from './read-shipping.ts';

/** What else tells a brand or a number is less sure of it. */
const LOSS = 0.6;

/** `Product` and the types under it that pages of shops and classified ads use. */
const THINGS = [
  'Product',
  'ProductGroup',
  'ProductModel',
  'IndividualProduct',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Motorcycle',
  'DietarySupplement',
];

/** Works are no products to schema.org; who offers one sells it. */
const WORKS = ['Book', 'Movie', 'MusicAlbum', 'MusicRelease', 'VideoGame'];

const GTINS = ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn'];

/**
 * Reads what a schema.org Product, ProductGroup or variant says about itself and its offers.
 *
 * `weight` (0–1) tells how sure it is that this is what the page sells.
 *
 * @example readProduct(product, 'https://shop.example/mug', 0.9)
 */
export function readProduct(product: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (const [path, property] of [
    ['product.name', 'name'],
    ['product.sku', 'sku'],
    ['product.brand', 'brand'],
    ['product.manufacturer', 'manufacturer'],
  ] as const) {
    const text = textOf(product, property);
    if (text !== undefined && !/^https?:/.test(text))
      found.push(...claim(product, url, path, text, [property], weight));
  }
  found.push(...readInstead(product, url, weight * LOSS));
  const gtin = GTINS.find((property) => isGtin(textOf(product, property)));
  if (gtin) found.push(...claim(product, url, 'product.gtin', digits(textOf(product, gtin)), [gtin], weight));
  found.push(...readOffers(product, url, weight));
  for (const policy of entitiesOf(product, 'hasMerchantReturnPolicy'))
    found.push(...readReturnPolicy(policy, url, weight));
  for (const shipping of entitiesOf(product, 'shippingDetails'))
    found.push(...readShipping(shipping, url, weight));
  return found;
}

/** Who makes it where no brand is named, and its other number where it has no `sku`. */
function readInstead(product: Entity, url: string, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const maker = textOf(product, 'brand') === undefined ? textOf(product, 'manufacturer') : undefined;
  if (maker !== undefined && !/^https?:/.test(maker))
    found.push(...claim(product, url, 'product.brand', maker, ['manufacturer'], weight));
  const number = textOf(product, 'sku') === undefined ? textOf(product, 'productID') : undefined;
  const own = /^(?:sku:\s?)?([\w./-]*\d[\w./-]*)$/i.exec(number ?? '')?.[1];
  if (own) found.push(...claim(product, url, 'product.sku', own, ['productID'], weight));
  return found;
}

/**
 * True for what schema.org calls a thing that can be sold, and for works that are offered here.
 *
 * @example isProduct(entity) // true of a `Car`, and of a `Book` with `offers`
 */
export function isProduct(entity: Entity): boolean {
  return isOf(entity, ...THINGS) || (isOf(entity, ...WORKS) && entity.properties.has('offers'));
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/[\s-]/g, '').replace(/^.*:/, '');
}

function isGtin(text: string | undefined): boolean {
  return /^\d{8}(\d{4,6})?$/.test(digits(text)) || /^\d{9}[\dX]$/.test(digits(text));
}
