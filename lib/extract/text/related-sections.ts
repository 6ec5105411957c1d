import type { Snapshot } from '../../facts/snapshot.ts';

/** So many links and amounts under one heading are other things that the shop sells. */
const MANY = 3;

/** An amount in a row of other things stands in a short block. */
const SHORT = 100;
const AMOUNT = /(?:\p{Sc}|\b[A-Z]{3}) ?\d|\d ?(?:\p{Sc}|[A-Z]{3}\b)/u;

/**
 * The headings of a product page, by block, under which other things are shown: at least three links to other
 * addresses and three short blocks with an amount, whatever the heading says. The main heading is none.
 *
 * @example relatedSections(snapshot) // Set { 34 }
 */
export function relatedSections({ blocks, links, url }: Snapshot): ReadonlySet<number> {
  const amounts = new Map<number, number>();
  for (const { under, text } of blocks) {
    if (under === undefined || text.length > SHORT || !AMOUNT.test(text)) continue;
    amounts.set(under, (amounts.get(under) ?? 0) + 1);
  }
  const targets = new Map<number, Set<string>>();
  for (const { block, href } of links) {
    const under = block === undefined ? undefined : blocks[block]?.under;
    if (under === undefined || sameAddress(href, url)) continue;
    targets.set(under, (targets.get(under) ?? new Set()).add(href));
  }
  const sections = [...amounts].filter(
    ([heading, count]) =>
      count >= MANY && (targets.get(heading)?.size ?? 0) >= MANY && blocks[heading]?.level !== 1,
  );
  return new Set(sections.map(([heading]) => heading));
}

/** A link to a place or a picture of the page itself. */
function sameAddress(href: string, url: string): boolean {
  return href.replace(/[?#].*$/s, '') === url.replace(/[?#].*$/s, '');
}
