import { mergePage } from '../../lib/dossier/merge.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import type { Source } from '../../lib/facts/evidence.ts';
import type { Fact, Facts } from '../../lib/facts/fact.ts';
import type { PageKind } from '../../lib/facts/page-kind.ts';
import type { Path } from '../../lib/facts/paths.ts';

/** What a page of a test says: the values of each path, best first, or values with the source they come from. */
export interface Page {
  kind: PageKind;
  url?: string;
  language?: string | null;
  cut?: boolean;
  says?: { [path in Path]?: unknown[] };
  markup?: { [path in Path]?: unknown[] };
}

/** The address of a page that has none of its own. */
export const urlOf = (page: Page) => page.url ?? `https://shop.example/${page.kind}`;

/** The facts of one page, each quoted by its value. */
export function factsOf(page: Page): Facts {
  const language = page.language === null ? {} : { 'page.language': [page.language ?? 'en'] };
  const facts: Record<string, Fact[]> = {};
  const add = (said: Page['says'], source: Source) => {
    for (const [path, values] of Object.entries(said ?? {}))
      for (const [at, value] of (values ?? []).entries()) {
        const evidence = { source, quote: JSON.stringify(value), url: urlOf(page), locator: `block:${at}` };
        facts[path] = [...(facts[path] ?? []), { value, evidence: [evidence] } as Fact];
      }
  };
  add({ 'page.kind': [page.kind], ...language, ...page.says }, 'text');
  add(page.markup, 'json-ld');
  return facts as Facts;
}

/** The dossier of some pages, read in this order. */
export function dossierOf(...pages: Page[]): Dossier {
  let dossier: Dossier | null = null;
  for (const page of pages)
    dossier = mergePage(
      dossier,
      { url: urlOf(page), title: `Page ${page.kind}`, cut: page.cut ?? false },
      factsOf(page),
    );
  if (!dossier) throw new Error('a dossier has a page');
  return dossier;
}
