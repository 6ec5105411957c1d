import type { Path, ValueOf } from '../../facts/paths.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { productHeading } from '../page/product-heading.ts';
import { readAvailability } from '../schema-org/availability.ts';
import { moneyFrom } from '../schema-org/money.ts';
import { type ProductShape, productShapes, type Told } from './product-shapes.ts';
import { scriptValues } from './script-values.ts';

/** Data that a page keeps for its own programs is seldom wrong and often of something else. */
const WEIGHT = 0.36;
/** A price counts where the page shows it too; on its own it may be in cents, or without tax. */
const PRICE_WEIGHT = 0.05;

const GTIN = /^(?:\d{8}|\d{12,14})$/;

/**
 * What the data in a page's scripts says of the thing that the page sells: of the objects with the shape of a
 * product those whose name is that of the heading. Where they differ, only what they agree on is given; a maker counts
 * where the title or the heading names it too.
 *
 * @example readScriptData(snapshot)[0] // { path: 'product.sku', value: 'AB-12', … }
 */
export function readScriptData(snapshot: Snapshot): Candidate[] {
  const heading = productHeading(snapshot);
  const name = foldPhrase(heading === null ? '' : (snapshot.blocks[heading]?.text ?? ''));
  if (name.length < 4) return [];
  const found: Candidate[] = [];
  for (const [at, script] of (snapshot.scripts ?? []).entries())
    for (const value of scriptValues(script))
      for (const shape of productShapes(value))
        if (isNamed(shape, name)) found.push(...candidatesOf(shape, snapshot.url, `data:script:${at}`));
  const told = foldPhrase(`${snapshot.title} `.slice(0, 150)).concat(' ', name);
  const seen = found.filter(
    ({ path, value }) => path !== 'product.brand' || ` ${told} `.includes(` ${foldPhrase(String(value))} `),
  );
  return seen.filter(({ path, value }) =>
    seen.every((other) => other.path !== path || String(other.value) === String(value)),
  );
}

/** Names in data are often cut, or have the maker in front. */
function isNamed({ told }: ProductShape, heading: string): boolean {
  const name = foldPhrase(told.name?.text ?? '');
  if (name === heading) return true;
  const [short, long] = name.length < heading.length ? [name, heading] : [heading, name];
  return (
    short.length >= 8 &&
    short.length >= long.length * 0.6 &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short}`))
  );
}

function candidatesOf({ told }: ProductShape, url: string, locator: string): Candidate[] {
  const found: Candidate[] = [];
  const claim = <P extends Path>(
    path: P,
    value: ValueOf<P>,
    whats: readonly Told[],
    weight = WEIGHT,
  ): void => {
    const words = whats.flatMap((what) => (told[what] ? [`${told[what].key}: ${told[what].text}`] : []));
    found.push(candidate(path, value, evidenceOf('json-ld', words.join(', '), url, locator), weight));
  };
  const { sku, brand, gtin, price, currency, availability } = told;
  if (
    sku &&
    isItemNumber(sku.key, sku.text, url) &&
    /\d/.test(sku.text) &&
    sku.text.length <= 40 &&
    !sku.text.includes(' ')
  )
    claim('product.sku', sku.text, ['name', 'sku']);
  if (brand && /\p{L}/u.test(brand.text) && brand.text.length <= 60 && !/^https?:/.test(brand.text))
    claim('product.brand', brand.text, ['name', 'brand']);
  if (gtin && GTIN.test(gtin.text)) claim('product.gtin', gtin.text, ['name', 'gtin']);
  const money = price && price.text.length <= 20 ? moneyFrom(price.text, currency?.text) : null;
  if (money) claim('price.current', money, ['name', 'price', 'currency'], PRICE_WEIGHT);
  const state = stockOf(availability?.key, availability?.text);
  if (state) claim('product.availability', state, ['name', 'availability']);
  return found;
}

/** A bare `id` is the software's own, unless the address has it too. */
function isItemNumber(key: string, text: string, url: string): boolean {
  return /sku|article|number|code/i.test(key) || (text.length >= 4 && url.includes(text));
}

function stockOf(key: string | undefined, text: string | undefined): ValueOf<'product.availability'> | null {
  if (key === undefined || text === undefined) return null;
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text) ? 'InStock' : 'OutOfStock';
  return readAvailability(text);
}
