import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { evidenceOf } from '../candidate.ts';
import { foldBare } from '../fold-bare.ts';
import type { LinkIndex } from '../links/link-index.ts';
import { isSameShop } from './same-shop.ts';
import type { Sign } from './sign.ts';
import { lastSlug } from './slug.ts';
import { titlesOf } from './titles.ts';

/** Names of terms are short. */
const LONGEST = 80;

/** Whose page these terms are sells; who links to them most likely does. */
const OWN = 3;
const LINKED = 1.8;

/**
 * The signs of a shop in terms that only who sells has, such as "conditions of sale": this page's own heading,
 * else a link to them.
 *
 * @example saleTerms(snapshot, 'terms', tables.links)[0]?.score // 3
 */
export function saleTerms(
  snapshot: Snapshot,
  kind: PageKind | null,
  { sale }: Pick<LinkIndex, 'sale'>,
): Sign<true>[] {
  const { url, links } = snapshot;
  const isSale = (words: string) => sale.has(foldBare(words));
  if (kind === 'terms' || kind === 'imprint') {
    const title = titlesOf(snapshot).find(({ text }) => isSale(text));
    if (title)
      return [{ for: true, score: OWN, evidence: evidenceOf('text', title.text, url, title.locator) }];
    if (isSale(lastSlug(url)))
      return [{ for: true, score: OWN, evidence: evidenceOf('link', url, url, 'data:url') }];
  }
  const seen = new Set<string>();
  const at = links.findIndex(({ text, href }) => {
    // Menus repeat their links.
    const key = `${text}\n${href}`;
    if (seen.has(key) || text.length > LONGEST) return false;
    seen.add(key);
    return (isSale(text) || isSale(lastSlug(href))) && isSameShop(href, url);
  });
  const link = links[at];
  if (!link) return [];
  const evidence = evidenceOf('link', link.text || link.href, url, `link:${at}`);
  return [{ for: true, score: LINKED, evidence }];
}
