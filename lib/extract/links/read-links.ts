import type { Link, Snapshot } from '../../facts/snapshot.ts';
import type { LinkTopic } from '../../packs/link-table.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { hostOf, isSameShop } from '../page/same-shop.ts';
import { slugsOf } from '../page/slug.ts';
import { samePlace } from '../schema-org/same-place.ts';
import { type LinkIndex, slugTopics, topicsOf } from './link-index.ts';

/** "Returns & orders" leads to orders first: a part with a stranger beside it counts much less. */
const PART_LOSS = { whole: 0, part: 0.05, beside: 0.25, among: 0.27 } as const;

/** What the end of a page adds. */
const LAST = 0.04;

/** `5. Shipping costs`: an entry of a page's own list of contents. */
const ENTRY = /^\s*\d{1,2}(?:\.\d{1,2})?[.)]?\s/;

/** Where shops keep the links to their terms. */
const KEPT = new Set(['footer', 'nav', 'header']);

/**
 * Reads where a page's links lead: by their words first, by the end of their address second. A link in
 * footer, header or navigation weighs more, one whose words and address agree too; a link with two topics
 * serves both. Links to other sites count little, and only from the frame of the page: the "privacy" of a
 * payment service is not the shop's. A tab of the page itself counts less than a page of its own.
 *
 * @example readLinks(snapshot, index)[0]?.path // 'links.imprint'
 */
export function readLinks(snapshot: Snapshot, index: LinkIndex): Candidate[] {
  const { url, links } = snapshot;
  const sites = new Map<string, boolean>();
  return links.flatMap((link, at) => {
    const host = hostOf(link.href);
    const isOwn = sites.get(host) ?? isSameShop(link.href, url);
    sites.set(host, isOwn);
    // Where no part of the page is marked as its footer, the last links are it.
    const isLast = at >= links.length * 0.75;
    const found = readLink(link, at, url, isOwn, index);
    return isLast && link.region === 'main'
      ? found.map((claim) => ({ ...claim, weight: claim.weight + LAST }))
      : found;
  });
}

function readLink(link: Link, at: number, url: string, isOwn: boolean, index: LinkIndex): Candidate[] {
  // `#` leads to the top of the page: a program does something else with such a link, or nothing.
  if (link.href.endsWith('#') || (isTab(link, url) && ENTRY.test(link.text))) return [];
  const isFrame = KEPT.has(link.region);
  const topics = topicsOf(link.text, index, true);
  if ((!isOwn && (!isFrame || topics.length === 0)) || link.region === 'dialog') return [];
  const slugs = slugsOf(link.href);
  const base = (isFrame ? 0.85 : 0.7) * (isOwn ? 1 : 0.4) - (isTab(link, url) ? 0.3 : 0);
  if (topics.length > 0)
    return topics.flatMap(({ topic, order, part }) => {
      const agreed = slugs.some((slug) => index.slugs.get(slug)?.includes(topic)) ? 0.08 : 0;
      const weight = base + agreed - Math.min(order, 20) * 0.003 - PART_LOSS[part];
      return claim(topic, link, at, url, link.text, weight);
    });
  // The address of this very page says nothing about a link that other words lead back to it.
  if (samePlace(link.href, url)) return [];
  const { topics: own, isWhole } = slugTopics(slugs.at(-1) ?? '', index);
  return own.flatMap((topic) => claim(topic, link, at, url, link.href, base - (isWhole ? 0.3 : 0.4)));
}

/** A tab of this very page tells less than the page on its topic. */
function isTab(link: Link, url: string): boolean {
  return link.href.includes('#') && samePlace(link.href, url);
}

function claim(
  topic: LinkTopic,
  link: Link,
  at: number,
  url: string,
  quote: string,
  weight: number,
): Candidate[] {
  const evidence = evidenceOf('link', quote, url, `link:${at}`);
  const found: Candidate[] = [candidate(`links.${topic}`, link.href, evidence, weight)];
  // A button to withdraw is the online function itself (Directive 2011/83/EU art. 11a), not a page about it.
  if (topic === 'withdraw') found.push(candidate('returns.withdrawalFunction', link.href, evidence, weight));
  // What a shop calls its complaints is where it says how it answers them.
  if (topic === 'complaints') found.push(candidate('complaints.policy', link.href, evidence, weight));
  return found;
}
