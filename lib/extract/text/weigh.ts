import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import { ALL_TOPICS, topicsOf } from './topics-of.ts';

/** Said beside other things too, and true of all that a shop sells. */
const OF_ALL: readonly string[] = ['price.taxIncluded'];

const NUMBERS = new Set(['seller.vatId', 'seller.taxId', 'seller.register']);

/** How somebody is reached. */
const REACHED = new Set(['seller.phone', 'seller.email', ...NUMBERS]);

/** What differs with the country that a parcel goes to. */
const ABROAD = new Set(['delivery.cost', 'delivery.freeFrom', 'delivery.time', 'delivery.countries']);

/** What is told of a thing, and may be told of another one on the same page. */
const ABOUT_THINGS = new Set(['product', 'price', 'delivery', 'warranty', 'checkout']);

/**
 * How reliable a reading is, 0–1: what the phrase itself tells, and whether the block, its headings and
 * the page are about the path's topic.
 *
 * `start` and `end` are the reading's place in the block's text, in UTF-16 units.
 *
 * @example weigh(page, scanned, 'returns.window', 0.6, 0, 20)
 */
export function weigh(
  page: ScannedPage,
  scanned: ScannedBlock,
  path: string,
  base: number,
  start: number,
  end: number,
): number {
  const { block, under, says } = scanned;
  const topics = topicsOf(path);
  let weight = base;
  if (topics) {
    const isUnder = topics.some((topic) => under.has(topic));
    if (isUnder) weight += 0.1;
    // "Free delivery and free returns" under "Delivery": words that name their own topic are less in doubt.
    else if ([...under].some((context) => ALL_TOPICS.has(context)))
      weight -= path === 'returns.paidBy' && says.has('returns') ? 0.15 : 0.25;
    if (topics.some((topic) => page.about.has(topic))) weight += 0.1;
  }
  if (block.region === 'nav') weight -= 0.3;
  // What stands below every page holds for most things, not for the one that the page says more about.
  if (block.region === 'footer' && path.startsWith('delivery.')) weight -= 0.12;
  // Reviews, cookies, privacy: text about something else that uses the same words.
  // The day of a page is its own wherever it stands.
  // A trader's numbers in a privacy notice are mostly the controller's.
  if (under.has('elsewhere') && !path.startsWith('page.')) weight -= NUMBERS.has(path) ? 0.2 : 0.4;
  // Under "Hosting" or "Photo credits" numbers are those of somebody else.
  if (under.has('third-party') && REACHED.has(path)) weight -= 0.55;
  // What parcels to other countries cost and take stands behind what they do at home.
  if (ABROAD.has(path) && under.has('abroad')) weight -= 0.2;
  // Other things for sale, and what holds for them.
  const isOfThing = ABOUT_THINGS.has(path.slice(0, path.indexOf('.'))) && !OF_ALL.includes(path);
  if (under.has('related') && block.region !== 'footer' && isOfThing) weight -= 0.4;
  for (const mark of block.marks ?? []) {
    if (mark.start > start || mark.end < end) continue;
    if (mark.kind === 'hidden') weight -= 0.2;
    if (mark.kind === 'struck') weight -= 0.4;
  }
  return Math.min(0.85, Math.max(0, weight));
}
