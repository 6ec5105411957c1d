import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import type { ScannedPage } from './scan-page.ts';

const WEIGHT = 0.6;
const SHORTEST_WORD = 6;

/**
 * The address of the conciliation body that a block names: a link of that block to another site whose name holds a
 * long word of the body's, or an address written out that does.
 *
 * @example readDisputeLink(page)[0]?.value // 'https://www.schlichtung.example/'
 */
export function readDisputeLink(page: ScannedPage): Candidate[] {
  const { snapshot } = page;
  for (const { block, index, views } of page.blocks) {
    const named = views.flatMap(({ view, matches }) =>
      matches
        .filter(({ phrase }) => phrase.gives.some(([path]) => path === 'disputes.body'))
        .flatMap(({ first, last }) => view.tokens.words.slice(first, last)),
    );
    const words = named.filter((word) => word.length >= SHORTEST_WORD).map(foldPhrase);
    if (words.length === 0) continue;
    const at = snapshot.links.findIndex(
      (link) => link.block === index && isNamed(link.href, words) && isElsewhere(link.href, snapshot.url),
    );
    const link = snapshot.links[at];
    if (!link) continue;
    const quote = link.text.trim() || block.text;
    return [
      candidate('disputes.bodyUrl', link.href, evidenceOf('link', quote, snapshot.url, `link:${at}`), WEIGHT),
    ];
  }
  return [];
}

function isNamed(href: string, words: readonly string[]): boolean {
  const host = foldPhrase(new URL(href).hostname).replaceAll(' ', '');
  return words.some((word) => host.includes(word));
}

function isElsewhere(href: string, url: string): boolean {
  return new URL(href).hostname !== new URL(url).hostname;
}
