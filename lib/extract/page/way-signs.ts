import type { Link, Snapshot } from '../../facts/snapshot.ts';
import type { Way } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { isFront } from './front-page.ts';
import type { KindIndex } from './kind-index.ts';
import { hostOf, isSameShop } from './same-shop.ts';
import type { Sign } from './sign.ts';
import { lastSlug } from './slug.ts';

/** One link to such a page may be an extra of a site; where the page itself asks for it again, that is what it is for. */
const SCORES: Record<Exclude<Way, 'plan'>, { once: number; urged: number }> = {
  order: { once: 1.7, urged: 1.9 },
  shop: { once: 0.4, urged: 1 },
};

/** "Buy now", in a front page's main part, to a page of the menu. */
const BUYING = 1.8;

/** Where a page leads to an order or to its shop, by addresses of its own site. */
export interface WaySign extends Sign<true> {
  way: Exclude<Way, 'plan'>;
  /** Whether the page asks for it under several names, or in its main part beside the menu. */
  isUrged: boolean;
}

/**
 * The signs of a shop in where a page leads to: a page of the same site where one orders, and one where all things for
 * sale are, told by their addresses; and, on a front page, a page of the menu that a call to buy leads to: tests of
 * things call to buy from somebody else.
 *
 * @example waySigns(snapshot, kinds).map(({ way }) => way) // ['order']
 */
export function waySigns(snapshot: Snapshot, kinds: Pick<KindIndex, 'ways' | 'actions'>): WaySign[] {
  const { url } = snapshot;
  const byWay = new Map<WaySign['way'], number[]>();
  const own = ownLinks(snapshot);
  for (const [at, { href }] of own) {
    const way = kinds.ways.get(lastSlug(href));
    // The page where one orders leads to itself in its menu.
    if (!way || way === 'plan' || way === kinds.ways.get(lastSlug(url))) continue;
    const places = byWay.get(way) ?? [];
    byWay.set(way, places);
    places.push(at);
  }
  const signs = [...byWay].map(([way, places]): WaySign => {
    const links = places.flatMap((at) => own.get(at) ?? []);
    const words = new Set(links.map(({ text }) => foldPhrase(text)).filter((text) => text !== ''));
    const isMain = links.some(({ region }) => region === 'main');
    const isUrged = words.size > 1 || (isMain && links.some(({ region }) => region !== 'main'));
    const score = isUrged ? SCORES[way].urged : SCORES[way].once;
    return { for: true, way, isUrged, score, evidence: evidence(own, places[0] ?? 0, url) };
  });
  const buying = isFront(url) && !byWay.has('order') ? callToBuy(own, kinds) : null;
  if (buying !== null)
    signs.push({
      for: true,
      way: 'shop',
      isUrged: true,
      score: BUYING,
      evidence: evidence(own, buying, url),
    });
  return signs;
}

/** The place of a call to buy in the main part that leads to a page of the menu. */
function callToBuy(
  own: ReadonlyMap<number, Link>,
  { actions, ways }: Pick<KindIndex, 'ways' | 'actions'>,
): number | null {
  const menu = new Set([...own.values()].flatMap(({ region, href }) => (region === 'main' ? [] : [href])));
  const [buying] =
    [...own].find(
      ([, { text, href, region }]) =>
        region === 'main' &&
        /\S\s+\S/.test(text) &&
        actions.get(foldPhrase(text)) === 'buy-now' &&
        menu.has(href) &&
        lastSlug(href) !== '' &&
        ways.get(lastSlug(href)) !== 'plan',
    ) ?? [];
  return buying ?? null;
}

/** The links of a page to its own site, by their places. */
function ownLinks({ links, url }: Snapshot): Map<number, Link> {
  const hosts = new Map<string, boolean>();
  const own = new Map<number, Link>();
  for (const [at, link] of links.entries()) {
    const host = hostOf(link.href);
    const isOwn = hosts.get(host) ?? isSameShop(link.href, url);
    hosts.set(host, isOwn);
    if (isOwn) own.set(at, link);
  }
  return own;
}

function evidence(links: ReadonlyMap<number, Link>, at: number, url: string) {
  const { text = '', href = url } = links.get(at) ?? {};
  return evidenceOf('link', text || href, url, `link:${at}`);
}
