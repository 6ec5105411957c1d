import type { PageKind } from '../../facts/page-kind.ts';
import type { Money } from '../../facts/values.ts';
import type { Candidate } from '../candidate.ts';
import { isNearProduct } from './near-product.ts';
import { type ProductZone, partAbove, productZone } from './product-zone.ts';
import { readBrand } from './read-brand.ts';
import { readItemNumber } from './read-item-number.ts';
import { readLabelPairs } from './read-label-pairs.ts';
import { readMainPrice } from './read-main-price.ts';
import { readSoldBy } from './read-sold-by.ts';
import { readStock } from './read-stock.ts';
import { readStockLine } from './read-stock-line.ts';
import { readUnitPrice } from './read-unit-price.ts';
import type { ScannedPage } from './scan-page.ts';
import { settleStock } from './settle-stock.ts';
import { settleVariants } from './settle-variants.ts';
import { shownNumber } from './shown-number.ts';

/**
 * What a page says in words of the one thing that it sells, with what its phrases say (`said`) where that stands
 * near the thing: price, stock, maker, number, who sells it.
 *
 * `told` is what the page's markup says; on pages that are known to be of another kind only `said` comes back.
 *
 * @example readThing(page, readPhrases(page), [], 'product')
 */
export function readThing(
  page: ScannedPage,
  said: readonly Candidate[],
  told: readonly Candidate[],
  kind: PageKind | null,
): Candidate[] {
  if (kind !== 'product' && kind !== null) return [...said];
  const zone = productZone(page);
  const prices = told.flatMap(({ path, value }) => (path === 'price.current' ? [value as Money] : []));
  const own = settleStock(page, zone, said).filter((reading) => isNearProduct(reading, zone));
  const near = [
    ...settleVariants(page, own).map((reading) => shownNumber(reading, zone)),
    ...readPrice(page, zone, prices, kind),
  ];
  if (!zone || kind === null) return near;
  const all = () => [...told, ...near, ...more];
  const more: Candidate[] = [
    ...readBrand(page, zone),
    ...readUnitPrice(page),
    ...readSoldBy(page, zone, said),
  ];
  more.push(...readLabelPairs(page, zone, all()));
  if (!all().some(({ path }) => path === 'product.sku')) more.push(...readItemNumber(page, zone));
  if (!all().some(({ path }) => path === 'product.availability')) more.push(...readStockLine(page, zone));
  return [...near, ...more, ...readStock(page, zone, all())];
}

/** The price under the heading; else, where no markup tells it, in the part above, where a label or a button proves it. */
function readPrice(
  page: ScannedPage,
  zone: ProductZone | null,
  told: readonly Money[],
  kind: PageKind | null,
): Candidate[] {
  const under = readMainPrice(page, zone, told, kind === 'product');
  if (!zone || kind === null || under.length > 0 || told.length > 0) return under;
  return readMainPrice(page, partAbove(page, zone));
}
