import type { Path, ValueOf } from '../facts/paths.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { readAvailability } from './schema-org/availability.ts';
import { moneyFrom } from './schema-org/money.ts';
import { readMoney } from './slots/money.ts';

/** Names of meta elements by what they tell, the most reliable first. */
const NAMES = {
  currency: ['product:price:currency', 'og:price:currency', 'product:sale_price:currency'],
  now: ['product:sale_price:amount', 'product:price:amount', 'og:price:amount'],
  was: ['product:original_price:amount', 'og:price:standard_amount'],
  availability: ['product:availability', 'og:availability', 'availability'],
  brand: ['product:brand', 'og:brand', 'brand'],
  sku: ['product:retailer_item_id', 'product:retailer_part_no', 'sku'],
  gtin: ['product:gtin', 'product:ean', 'product:upc', 'product:isbn'],
  condition: ['product:condition', 'og:condition'],
} as const;

/**
 * Reads OpenGraph and product meta elements (https://ogp.me). The title is the product's name only where
 * `og:type` says that the page is a product; a Twitter card's data counts least.
 *
 * @example readMeta(snapshot)[0]?.path // 'product.name'
 */
export function readMeta(snapshot: Snapshot): Candidate[] {
  const contents = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { name, content } of snapshot.meta) {
    const key = name.toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!contents.has(key) && content.trim() !== '') contents.set(key, content.trim().slice(0, 2_000));
  }
  const found: Candidate[] = [];
  const claim = <P extends Path>(path: P, value: ValueOf<P>, name: string, weight: number): void => {
    const quote = evidenceOf('open-graph', `${name}: ${contents.get(name)}`, snapshot.url, `meta:${name}`);
    found.push(candidate(path, value, quote, weight));
  };
  // A property of microdata that stands in no item: of one thing only where it is there once.
  const isOne = (name: string) => name.includes(':') || times.get(name) === 1;
  const first = (names: readonly string[]) => names.find((name) => contents.has(name) && isOne(name));
  const isProduct = /^(og:)?product(\.|$)/i.test(contents.get('og:type') ?? '');

  const title = contents.get('og:title');
  if (isProduct && title)
    claim('product.name', title.normalize('NFC').replace(/\s+/g, ' '), 'og:title', 0.55);
  const currency = contents.get(first(NAMES.currency) ?? '');
  const now = moneyOf(first(NAMES.now));
  if (now) claim('price.current', now.money, now.name, 0.7);
  const was = moneyOf(first(NAMES.was));
  if (was && now && Number(was.money.amount) > Number(now.money.amount))
    claim('price.was', was.money, was.name, 0.65);
  const availability = first(NAMES.availability);
  const state = readAvailability(contents.get(availability ?? ''));
  if (availability && state) claim('product.availability', state, availability, 0.65);
  for (const [path, names] of [
    ['product.brand', NAMES.brand],
    ['product.sku', NAMES.sku],
    ['product.condition', NAMES.condition],
  ] as const) {
    const name = first(names);
    if (name) claim(path, (contents.get(name) ?? '').normalize('NFC').replace(/\s+/g, ' '), name, 0.6);
  }
  const gtin = first(NAMES.gtin);
  if (gtin && /^\d{8,14}$/.test(contents.get(gtin) ?? ''))
    claim('product.gtin', contents.get(gtin) ?? '', gtin, 0.6);
  for (const number of [1, 2]) {
    const money = moneyOf(`twitter:data${number}`);
    if (money && readMoney(contents.get(money.name) ?? '').length > 0 && isProduct)
      claim('price.current', money.money, money.name, 0.3);
  }
  return found;

  function moneyOf(name: string | undefined) {
    const content = name && contents.get(name);
    const money = content && content.length <= 30 && /\d/.test(content) ? moneyFrom(content, currency) : null;
    return name && money ? { name, money } : null;
  }
}
