import type { Dossier } from '../facts/dossier.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Fact, type Facts } from '../facts/fact.ts';
import type { Path } from '../facts/paths.ts';
import { isItemPage, isPagePath } from './item-page.ts';
import { addressOf, keepEvidence } from './merge.ts';

/**
 * What a shop says to someone who looks at one of its pages: all that the page itself says, first, and what
 * the shop's general pages say. What another product's page, a cart or a till says stays there; only links
 * count wherever they stand.
 *
 * @example factsFor(dossier, 'https://shop.example/pullover')['price.current'] // the price of the pullover
 */
export function factsFor(dossier: Dossier, url: string): Facts {
  const here = addressOf(url);
  const general = new Set(dossier.pages.filter((page) => !isItemPage(page.kind)).map((page) => page.url));
  const facts: Record<string, Fact[]> = {};
  for (const path of Object.keys(dossier.facts) as Path[]) {
    const kept = keepEvidence(candidates(dossier.facts, path), (proof) => {
      const page = addressOf(proof.url);
      if (page === here) return true;
      return !isPagePath(path) && (path.startsWith('links.') || general.has(page));
    });
    const isHere = (proof: Evidence) => addressOf(proof.url) === here;
    const ordered = [
      ...kept.filter((fact) => fact.evidence.some(isHere)).map((fact) => hereFirst(fact, isHere)),
      ...kept.filter((fact) => !fact.evidence.some(isHere)),
    ];
    if (ordered.length > 0) facts[path] = ordered;
  }
  return facts as Facts;
}

function hereFirst(fact: Fact, isHere: (proof: Evidence) => boolean): Fact {
  const elsewhere = fact.evidence.filter((proof) => !isHere(proof));
  return { value: fact.value, evidence: [...fact.evidence.filter(isHere), ...elsewhere] as Fact['evidence'] };
}

/**
 * The dossier as seen from one page: its facts are `factsFor(dossier, url)`, its pages this one and the
 * general ones, so that nothing is said to be missing on a page that is not in question. Judge this one.
 *
 * @example judge(seenFrom(dossier, tab.url), packs, 'DE', '2026-11-21')
 */
export function seenFrom(dossier: Dossier, url: string): Dossier {
  const here = addressOf(url);
  const pages = dossier.pages.filter((page) => page.url === here || !isItemPage(page.kind));
  const facts = factsFor(dossier, url);
  // Of every page it counts in which language it speaks: what cannot be read cannot lack anything.
  const languages = dossier.facts['page.language'];
  if (languages) facts['page.language'] = languages;
  return { shop: dossier.shop, pages, facts };
}
