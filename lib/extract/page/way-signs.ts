import type { Snapshot } from '../../facts/snapshot.ts';
import type { Way } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';
import { hostOf, isSameShop } from './same-shop.ts';
import type { Sign } from './sign.ts';
import { lastSlug } from './slug.ts';

/** One link to such a page may be an extra of a site; where the page itself asks for it again, that is what it is for. */
const SCORES: Record<Way, { once: number; urged: number }> = {
  order: { once: 1.2, urged: 1.8 },
  shop: { once: 0.6, urged: 1.2 },
};

/** Where a page leads to an order or to its shop, by addresses of its own site. */
export interface WaySign extends Sign<true> {
  way: Way;
}

/**
 * The signs of a shop in where a page leads to: a page of the same site where one orders, and one where all things for
 * sale are, told by their addresses. Links with different words to one such page, or one in the page's main part
 * beside the menu, say more than a menu alone.
 *
 * @example waySigns(snapshot, kinds).map(({ way }) => way) // ['order']
 */
export function waySigns({ links, url }: Snapshot, { ways }: Pick<KindIndex, 'ways'>): WaySign[] {
  const hosts = new Map<string, boolean>();
  const found = new Map<Way, { first: number; words: Set<string>; isMain: boolean; isMenu: boolean }>();
  const own = ways.get(lastSlug(url));
  for (const [at, { href, text, region }] of links.entries()) {
    const way = ways.get(lastSlug(href));
    // The page where one orders leads to itself in its menu.
    if (!way || way === own) continue;
    const host = hostOf(href);
    const isOwn = hosts.get(host) ?? isSameShop(href, url);
    hosts.set(host, isOwn);
    if (!isOwn) continue;
    const known = found.get(way) ?? { first: at, words: new Set<string>(), isMain: false, isMenu: false };
    found.set(way, known);
    if (text !== '') known.words.add(foldPhrase(text));
    if (region === 'main') known.isMain = true;
    else known.isMenu = true;
  }
  return [...found].map(([way, { first, words, isMain, isMenu }]) => {
    const { text = '', href = url } = links[first] ?? {};
    const isUrged = words.size > 1 || (isMain && isMenu);
    const score = isUrged ? SCORES[way].urged : SCORES[way].once;
    return { for: true, way, score, evidence: evidenceOf('link', text || href, url, `link:${first}`) };
  });
}
