import { blockOf } from '../block-of.ts';
import type { Candidate } from '../candidate.ts';
import type { ProductZone } from './product-zone.ts';

/** What is said of the thing stands under its heading, or this many blocks above it; the box to buy it often does. */
const ABOVE = 60;

/** A maker's name is short; what is longer is a sentence about it. */
const LONGEST_BRAND = 60;
const MOST_WORDS = 7;

/** A shorter number counts things. */
const SHORTEST_NUMBER = 3;

/** A longer sentence speaks of more than whether the thing can be had. */
const LONGEST_STATE = 70;

/** What phrases read of the thing that a page sells, wherever they stand. */
const PATHS: readonly string[] = ['product.brand', 'product.sku', 'product.gtin', 'product.availability'];

/** A company is not called as its brand is. */
const LEGAL_FORM =
  /(?:^|[\s,])(?:GmbH|AG|KG|Ltd|Limited|Inc|LLC|SRL|S\.r\.l|S\.p\.A|SpA|B\.V|BV|SAS|SARL|S\.A|Sp\. z o\.o|s\.r\.o|ApS|AB|Oy)(?:[.,\s]|$)/;

/** Code that the check digit of a GTIN can follow: 8, 12, 13 or 14 digits, or an old ISBN (GS1 General Specifications 7.9). */
const GTIN = /^(?:\d{8}|\d{12,14}|\d{9}[\dX])$/;

/**
 * True where a reading of a text can be about the thing that the page sells: it stands near or under its heading
 * and has the form of its kind. Readings of other paths always are.
 *
 * @example isNearProduct(candidate, productZone(page)) // false of 'Brand: all that we love and stand for since 1920'
 */
export function isNearProduct({ path, value, evidence }: Candidate, zone: ProductZone | null): boolean {
  if (!PATHS.includes(path)) return true;
  const block = blockOf(evidence.locator);
  if (zone && block >= 0 && block < zone.heading.index - ABOVE) return false;
  const text = String(value);
  if (path === 'product.sku') return text.length >= SHORTEST_NUMBER;
  if (path === 'product.gtin') return GTIN.test(text);
  if (path === 'product.availability')
    return evidence.quote.length <= LONGEST_STATE && !(zone && block > lastOf(zone));
  if (path !== 'product.brand') return true;
  return (
    !LEGAL_FORM.test(text) &&
    text.length <= LONGEST_BRAND &&
    text.split(' ').length <= MOST_WORDS &&
    !/[:：!?{}|]|https?|^\p{Ll} |(?:\.\.|…)$/u.test(text) &&
    !(text.endsWith('.') && text.split(' ').length > 2)
  );
}

function lastOf({ heading, blocks }: ProductZone): number {
  return blocks.at(-1)?.index ?? heading.index;
}
