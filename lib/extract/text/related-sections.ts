import type { Snapshot } from '../../facts/snapshot.ts';

/** So many links with an amount behind them, one after the other, are other things that the shop sells. */
const MANY = 3;

/** How many blocks behind its link the amount of a thing stands, and the next thing behind it. */
const TO_AMOUNT = 6;
const TO_NEXT = 15;

/** An amount in a row of other things stands in a short block. */
const SHORT = 100;
const AMOUNT = /(?:\p{Sc}|\b[A-Z]{3}) ?\d|\d ?(?:\p{Sc}|[A-Z]{3}\b)/u;

/**
 * Where other things than its own are shown on a product page, by the block of the heading that they stand under:
 * the block of the first of at least three links to other addresses with an amount behind each. What the heading
 * says does not matter; the main heading is none.
 *
 * @example relatedSections(snapshot) // Map { 34 → 36 }
 */
export function relatedSections({ blocks, links, url }: Snapshot): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  const runs = new Map<number, { hrefs: Set<string>; first: number; last: number }>();
  for (const { block, href, region } of links) {
    const under = block === undefined ? undefined : blocks[block]?.under;
    if (block === undefined || under === undefined || blocks[under]?.level === 1) continue;
    if (region === 'header' || region === 'nav' || region === 'footer') continue;
    if (sameAddress(href, url) || !hasAmount(blocks, block, under)) continue;
    const run = runs.get(under);
    const isNext = run !== undefined && block >= run.last && block - run.last <= TO_NEXT;
    const next = isNext ? run : { hrefs: new Set<string>(), first: block, last: block };
    next.hrefs.add(href);
    next.last = block;
    runs.set(under, next);
    if (next.hrefs.size === MANY && !starts.has(under)) starts.set(under, next.first);
  }
  return starts;
}

function hasAmount(blocks: Snapshot['blocks'], at: number, under: number): boolean {
  return blocks
    .slice(at, at + TO_AMOUNT + 1)
    .some((block) => block.under === under && block.text.length <= SHORT && AMOUNT.test(block.text));
}

/** A link to a place or a picture of the page itself. */
function sameAddress(href: string, url: string): boolean {
  return href.replace(/[?#].*$/s, '') === url.replace(/[?#].*$/s, '');
}
