import type { Evidence } from '../facts/evidence.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { evidenceOf } from './candidate.ts';
import { foldPhrase } from './fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';
import { type LinkIndex, topicsOf } from './link-index.ts';
import type { PageAction } from './page-actions.ts';
import { isOf } from './schema-org/entity.ts';
import type { PageThings } from './schema-org/page-product.ts';
import { type Sign, tally } from './sign.ts';
import { readMoney } from './slots/money.ts';
import { lastSlug } from './slug.ts';
import { titlesOf } from './titles.ts';

/** Types of schema.org that say what a page is for. */
const TYPES: Record<string, PageKind> = {
  Order: 'confirmation',
  ContactPage: 'contact',
  CheckoutPage: 'checkout',
  CollectionPage: 'listing',
  SearchResultsPage: 'listing',
  OfferCatalog: 'listing',
};

/** One good sign is enough; a faint one is not. */
const ENOUGH = 0.8;

/** What a page is for, with the words that say so; none where nothing says it. */
export interface PageKindFound {
  kind: PageKind | null;
  evidence: Evidence[];
}

/**
 * Tells what a page is for from cheap signs: structured types, the end of its address, its headings, its
 * buttons, prices near its main heading. Whether it is a shop's at all is another question (`shopSigns`).
 *
 * @example readPageKind(snapshot, things, actions, tables).kind // 'imprint'
 */
export function readPageKind(
  snapshot: Snapshot,
  things: PageThings,
  actions: readonly PageAction[],
  tables: { links: LinkIndex; kinds: KindIndex },
): PageKindFound {
  const signs = [
    ...typeSigns(snapshot, things),
    ...addressSigns(snapshot, tables),
    ...titleSigns(snapshot, tables),
    ...actionSigns(snapshot, actions),
    ...orderSigns(snapshot, tables.kinds),
  ];
  const [best] = tally(signs);
  return best && best.score >= ENOUGH
    ? { kind: best.for, evidence: best.evidence }
    : { kind: null, evidence: [] };
}

function typeSigns(snapshot: Snapshot, { entities, own }: PageThings): Sign<PageKind>[] {
  const { url } = snapshot;
  const signs: Sign<PageKind>[] = [];
  for (const entity of entities) {
    if (entity.via !== '' && entity.via !== 'mainEntity') continue;
    const type = entity.types.find((name) => Object.hasOwn(TYPES, name));
    const kind = type && TYPES[type];
    if (!type || !kind || signs.some((sign) => sign.for === kind)) continue;
    const score = isOf(entity, 'Order') ? 2 : 0.8;
    signs.push({ for: kind, score, evidence: evidenceOf(entity.source, type, url, entity.locator) });
  }
  if (own) {
    const { product, weight } = own;
    const quote = product.types[0] ?? 'Product';
    const score = weight >= 0.9 ? 1.5 : weight;
    signs.push({ for: 'product', score, evidence: evidenceOf(product.source, quote, url, product.locator) });
  }
  const type = snapshot.meta.find(({ name }) => name.toLowerCase() === 'og:type')?.content ?? '';
  if (/^(og:)?product(\.item)?$/i.test(type.trim()))
    signs.push({ for: 'product', score: 1.2, evidence: evidenceOf('open-graph', type, url, 'meta:og:type') });
  return signs;
}

function addressSigns(
  snapshot: Snapshot,
  { links, kinds }: { links: LinkIndex; kinds: KindIndex },
): Sign<PageKind>[] {
  const slug = lastSlug(snapshot.url);
  const evidence = evidenceOf('link', snapshot.url, snapshot.url, 'data:url');
  const topics = (links.slugs.get(slug) ?? []).flatMap((topic) => (topic === 'withdraw' ? [] : [topic]));
  const kind = kinds.slugs.get(slug);
  const named: PageKind[] = kind ? [...topics, kind] : topics;
  return named.map((name) => ({ for: name, score: 1, evidence }));
}

function titleSigns(
  snapshot: Snapshot,
  { links, kinds }: { links: LinkIndex; kinds: KindIndex },
): Sign<PageKind>[] {
  const signs: Sign<PageKind>[] = [];
  const seen = new Set<string>();
  for (const { text, locator } of titlesOf(snapshot)) {
    const isHeading = locator !== 'data:title';
    const kind = kinds.headings.get(foldPhrase(text).replace(/^[# &]+|[# &]+$/g, ''));
    const topics = topicsOf(text, links).flatMap(({ topic, isPart }) =>
      topic === 'withdraw' ? [] : [{ kind: topic, isPart }],
    );
    for (const { kind: name, isPart } of [...topics, ...(kind ? [{ kind, isPart: false }] : [])]) {
      const key = `${name} ${isHeading}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const score = (isHeading ? 1 : 0.8) - (isPart ? 0.1 : 0);
      signs.push({ for: name, score, evidence: evidenceOf('text', text, snapshot.url, locator) });
    }
  }
  return signs;
}

function actionSigns(snapshot: Snapshot, actions: readonly PageAction[]): Sign<PageKind>[] {
  const { url } = snapshot;
  const signs: Sign<PageKind>[] = [];
  const adding = actions.filter(({ action, region }) => action === 'add-to-cart' && region !== 'dialog');
  const [first] = adding;
  const evidence = (action: PageAction) => evidenceOf(action.source, action.label, url, action.locator);
  if (first && adding.length <= 3) {
    const price = priceUnderHeading(snapshot);
    signs.push({ for: 'product', score: 0.6, evidence: evidence(first) });
    if (price) signs.push({ for: 'product', score: 0.4, evidence: price });
  } else if (first) {
    signs.push({ for: 'listing', score: adding.length > 5 ? 0.9 : 0.5, evidence: evidence(first) });
  }
  const order = actions.find(({ action, source }) => action === 'place-order' && source !== 'link');
  if (order) signs.push({ for: 'checkout', score: 0.8, evidence: evidence(order) });
  return signs;
}

/** A price among the blocks right under the main heading. */
function priceUnderHeading(snapshot: Snapshot): Evidence | null {
  const heading = snapshot.blocks.findIndex(({ role, level }) => role === 'heading' && level === 1);
  if (heading < 0) return null;
  for (const [at, block] of snapshot.blocks.slice(heading + 1, heading + 40).entries()) {
    if (block.text.length <= 200 && readMoney(block.text).length > 0)
      return evidenceOf('text', block.text, snapshot.url, `block:${heading + 1 + at}`);
  }
  return null;
}

/** "Order number: 12345" near the top of a page. */
function orderSigns(snapshot: Snapshot, kinds: KindIndex): Sign<PageKind>[] {
  for (const [at, block] of snapshot.blocks.entries()) {
    if (block.region === 'footer' || block.text.length > 200 || !/\d{3}/.test(block.text)) continue;
    const folded = foldPhrase(block.text);
    if (kinds.orderNumber.some((words) => folded === `${words} #` || folded.startsWith(`${words} # `)))
      return [
        {
          for: 'confirmation',
          score: 0.6,
          evidence: evidenceOf('text', block.text, snapshot.url, `block:${at}`),
        },
      ];
  }
  return [];
}
