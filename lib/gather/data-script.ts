import * as BOUNDS from '../facts/bounds.ts';
import { attribute, textContent } from './dom.ts';

/** Names under which pages keep what they know of themselves; they stand near the start of a script. */
const HOLDERS =
  /dataLayer|digitalData|utag_data|__(?:INITIAL|PRELOADED|APOLLO)_STATE__|__NUXT__|ShopifyAnalytics|["']?sku["']?\s*:/;
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
  return isJson || HOLDERS.test(text.slice(0, START)) ? text : '';
}
