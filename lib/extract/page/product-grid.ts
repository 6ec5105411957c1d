import type { Evidence } from '../../facts/evidence.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';

/** So many things with a link and a price make a grid. */
const FEW = 3;

/** A price in a grid stands alone, beside the price before or what a kilogram costs. */
const SHORT = 100;

/** How far before its price the link to a thing may stand, in blocks. */
const NEAR = 2;

/**
 * The third price of a shop's front page that stands right under a link of its own; null where the page is no
 * front page or shows fewer.
 *
 * @example productGrid(snapshot)?.quote // '149,00 € 39,90 €'
 */
export function productGrid({ blocks, links, url }: Snapshot): Evidence | null {
  if (!isFront(url)) return null;
  const linked = new Map<number, string>();
  for (const { block, href, region, text } of links)
    if (block !== undefined && region === 'main' && text.trim() !== '') linked.set(block, href);
  const things = new Set<string>();
  for (const [at, { text, region }] of blocks.entries()) {
    if (region !== 'main' || text.length > SHORT || !/\d/.test(text) || readMoney(text).length === 0)
      continue;
    for (let before = at; before >= Math.max(0, at - NEAR); before--) {
      const href = linked.get(before);
      if (href === undefined) continue;
      things.add(href);
      break;
    }
    if (things.size === FEW) return evidenceOf('text', text, url, `block:${at}`);
  }
  return null;
}

/** The shop's own address, or that of one of its languages: `/`, `/index.html`, `/de/`, `/en-gb/`. */
function isFront(url: string): boolean {
  const { pathname } = new URL(url);
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.[a-z]{3,5})?$/i.test(pathname);
}
