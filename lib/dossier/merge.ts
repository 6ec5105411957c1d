import type { Dossier } from '../facts/dossier.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Fact, type Facts } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Path } from '../facts/paths.ts';
import { isPagePath } from './item-page.ts';
import { shopOf } from './registrable-domain.ts';
import { valueKey } from './value-key.ts';

const PAGES = 60;
/** Candidates of one path from one page, and of one path in all where pages are folded together. */
const PER_PAGE = 20;
const PER_PATH = 100;
/** What the schema of facts allows a fact. */
const EVIDENCE = 20;

/** The pages that are there to tell about a topic: what they say stands before what others say in passing. */
const HOME: Record<string, readonly PageKind[]> = {
  page: ['terms', 'returns', 'shipping', 'imprint'],
  seller: ['imprint', 'contact', 'terms'],
  delivery: ['shipping', 'terms'],
  returns: ['returns', 'terms'],
  refund: ['returns', 'terms'],
  warranty: ['warranty', 'terms'],
  complaints: ['complaints', 'contact', 'imprint', 'terms'],
  disputes: ['complaints', 'imprint', 'terms'],
  compensation: ['complaints', 'shipping', 'terms'],
};

/** A page that was read, with its address as the browser shows it. */
export interface PageFound {
  url: string;
  title: string;
  /** True where the page was longer than what is read. */
  cut: boolean;
}

/**
 * Adds what one page says to the dossier of its shop, in place of what the same address said before.
 *
 * Equal values of two pages become one candidate with the evidence of both, except on paths that hold for one
 * page only (see `isPagePath`), which are kept page by page. Holds the 60 pages read last. Throws a RangeError
 * where the page belongs to another shop.
 *
 * @example mergePage(null, { url: 'https://shop.example/returns', title: 'Returns', cut: false }, facts)
 */
export function mergePage(dossier: Dossier | null, page: PageFound, facts: Facts): Dossier {
  const shop = shopOf(page.url);
  if (dossier && dossier.shop !== shop)
    throw new RangeError(`${page.url} is a page of ${shop}, the dossier is of ${dossier.shop}`);
  const url = addressOf(page.url);
  const kind = candidates(facts, 'page.kind')[0]?.value ?? 'other-shop';
  const others = (dossier?.pages ?? []).filter((read) => read.url !== url);
  const pages = [...others, { url, title: page.title, cut: page.cut, kind }].slice(-PAGES);
  const kinds = new Map(pages.map((read) => [read.url, read.kind]));
  const kept = new Set(others.slice(-PAGES + 1).map((read) => read.url));

  const merged: Record<string, Fact[]> = {};
  const before = dossier?.facts ?? {};
  for (const path of new Set([...Object.keys(before), ...Object.keys(facts)]) as Set<Path>) {
    const old = keepEvidence(candidates(before, path), (proof) => kept.has(addressOf(proof.url)));
    const all = fold(path, [...old, ...candidates(facts, path).slice(0, PER_PAGE)]);
    if (all.length === 0) continue;
    merged[path] = isPagePath(path) ? all : rank(path, all, kinds).slice(0, PER_PATH);
  }
  return { shop, pages, facts: merged as Facts };
}

/**
 * The address of a page without the place in it: `#returns` is the same page.
 *
 * @example addressOf('https://shop.example/terms#returns') // 'https://shop.example/terms'
 */
export function addressOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/**
 * The candidates that still have evidence when only some of it counts, each with that evidence.
 *
 * @example keepEvidence(candidates(facts, 'price.current'), ({ url }) => url === 'https://shop.example/pullover')
 */
export function keepEvidence(facts: readonly Fact[], counts: (proof: Evidence) => boolean): Fact[] {
  return facts.flatMap((fact) => {
    const [first, ...rest] = fact.evidence.filter(counts);
    return first ? [{ value: fact.value, evidence: [first, ...rest] satisfies Fact['evidence'] }] : [];
  });
}

/** Equal values become one, at the place of the first. */
function fold(path: Path, facts: readonly Fact[]): Fact[] {
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    const page = isPagePath(path) ? addressOf(fact.evidence[0].url) : '';
    const key = `${page} ${valueKey(fact.value)}`;
    const same = byKey.get(key);
    const evidence = [...(same?.evidence ?? []), ...fact.evidence].slice(0, EVIDENCE) as Fact['evidence'];
    byKey.set(key, { value: fact.value, evidence });
  }
  return [...byKey.values()];
}

/** Candidates from the pages that are there to tell first, and of each candidate the words from there first. */
function rank(path: Path, facts: Fact[], kinds: ReadonlyMap<string, PageKind>): Fact[] {
  const home = HOME[path.slice(0, path.indexOf('.'))];
  if (!home) return facts;
  const rankOf = ({ url }: Evidence) => {
    const at = home.indexOf(kinds.get(addressOf(url)) ?? 'not-shop');
    return at < 0 ? home.length : at;
  };
  return facts
    .map((fact) => ({
      value: fact.value,
      evidence: [...fact.evidence].sort((a, b) => rankOf(a) - rankOf(b)) as Fact['evidence'],
    }))
    .sort((a, b) => rankOf(a.evidence[0]) - rankOf(b.evidence[0]));
}
