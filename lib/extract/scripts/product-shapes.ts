import { inLine } from '../../facts/in-line.ts';

/** Keys by what they tell, the most telling first; shops and their software write them alike. */
const KEYS = {
  name: ['productname', 'itemname', 'name', 'title', 'displayname', 'producttitle'],
  sku: [
    'sku',
    'productsku',
    'itemid',
    'articlenumber',
    'productcode',
    'itemnumber',
    'productnumber',
    'productid',
    'id',
  ],
  brand: ['brand', 'brandname', 'itembrand', 'productbrand', 'vendor', 'manufacturer'],
  gtin: ['gtin13', 'gtin', 'ean', 'ean13', 'gtin14', 'gtin12', 'upc', 'barcode', 'productean'],
  price: ['price', 'saleprice', 'currentprice', 'finalprice', 'productprice', 'unitprice', 'sellingprice'],
  currency: ['currency', 'pricecurrency', 'currencycode'],
  availability: [
    'availability',
    'stockstatus',
    'availabilitystatus',
    'instock',
    'isinstock',
    'stock',
    'available',
    'isavailable',
  ],
} as const;

/** What a key of data tells. */
export type Told = keyof typeof KEYS;

/** Something in data that has the shape of a product: texts as they stand, with the keys they stand under. */
export interface ProductShape {
  told: Partial<Record<Told, { key: string; text: string }>>;
}

const STEPS = 30_000;
const DEPTH = 40;
const MOST = 300;
const LONGEST = 500;

/**
 * The objects in parsed data that have the shape of a product: a name, and a price, number or stock. Iterative,
 * at most thirty thousand values.
 *
 * @example productShapes({ items: [{ item_name: 'Mug', price: 4.5 }] })[0]?.told.name?.text // 'Mug'
 */
export function productShapes(data: object): ProductShape[] {
  const shapes: ProductShape[] = [];
  const queue: { value: object; depth: number }[] = [{ value: data, depth: 0 }];
  for (let at = 0; at < queue.length && at < STEPS && shapes.length < MOST; at++) {
    const { value, depth } = queue[at] as (typeof queue)[number];
    if (depth < DEPTH)
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && queue.length < STEPS)
          queue.push({ value: inner, depth: depth + 1 });
    if (Array.isArray(value)) continue;
    const told = toldBy(value as Record<string, unknown>);
    if (told.name && (told.price || told.sku || told.gtin || told.availability)) shapes.push({ told });
  }
  return shapes;
}

function toldBy(record: Record<string, unknown>): ProductShape['told'] {
  const byKey = new Map<string, string>();
  for (const key of Object.keys(record).slice(0, 200)) {
    const folded = key.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (!byKey.has(folded)) byKey.set(folded, key);
  }
  const told: ProductShape['told'] = {};
  for (const [what, keys] of Object.entries(KEYS) as [Told, readonly string[]][]) {
    for (const folded of keys) {
      const key = byKey.get(folded);
      const text = key === undefined ? '' : textOf(record[key]);
      if (key === undefined || text === '') continue;
      told[what] = { key, text };
      break;
    }
  }
  return told;
}

/** A text, number or yes/no as it is; of an object its name. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value)
    return textOf((value as { name: unknown }).name);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text = inLine(String(value)).normalize('NFC');
  return text.length > LONGEST ? '' : text;
}
