import * as BOUNDS from '../facts/bounds.ts';
import { attribute, textContent } from './dom.ts';

/** Names under which pages keep what they know of themselves; they stand near the start of a script. */
const HOLDERS =
  'dataLayer digitalData utag_data __INITIAL_STATE__ __PRELOADED_STATE__ __APOLLO_STATE__ __NUXT__ ShopifyAnalytics'.split(
    ' ',
  );
const SKU = /["']?sku["']?\s*:/;
const START = 3_000;

/**
 * The text of a script that holds data as JSON, or gives data to a well-known holder such as a data layer; empty
 * for every other script. At most `limit` characters; a longer one is left out whole.
 *
 * @example dataIn(script, 'application/json', 400_000) // '{"product":{…}}'
 */
export function dataIn(script: Element, type: string, limit: number): string {
  const isJson = /^\s*application\/json\b/i.test(type);
  if (!isJson && (/^\s*(?!text\/javascript|module)\S/i.test(type) || attribute(script, 'src') !== null))
    return '';
  const text = textContent(script) ?? '';
  if (text.length < 20 || text.length > Math.min(limit, BOUNDS.scriptLength)) return '';
  return isJson || holdsData(text.slice(0, START)) ? text : '';
}

/** Word by word: an expression that was never used is many times slower than a search. */
function holdsData(start: string): boolean {
  return HOLDERS.some((name) => start.includes(name)) || (start.includes('sku') && SKU.test(start));
}
