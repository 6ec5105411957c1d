import type { Facts } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { jsonLdEntities } from './json-ld/json-ld-entities.ts';
import { itemEntities } from './microdata/item-entities.ts';
import { pageActions } from './page-actions.ts';
import { readPageKind } from './page-kind.ts';
import { isTold } from './page-scope.ts';
import { rank } from './rank.ts';
import { readLanguage } from './read-language.ts';
import { readLinks } from './read-links.ts';
import { readMeta } from './read-meta.ts';
import type { ReadingTables } from './reading-tables.ts';
import { pageProduct } from './schema-org/page-product.ts';
import { readEntities } from './schema-org/read-entities.ts';
import { SHOP, shopSigns } from './shop-signs.ts';
import { readText } from './text/read-text.ts';

/** Topics that only a shop speaks of: they decide where a page of terms has no other sign of a shop. */
const TRADE = new Set(['returns', 'refund', 'delivery', 'warranty']);

/**
 * Reads what a page says: Snapshot and tables in, Facts out, best candidates first, all with evidence.
 *
 * Pure; bounded by the bounds of the Snapshot. A page that is no shop's makes no claim but
 * `page.kind: not-shop`, and its text is not read.
 *
 * @example extract(snapshot, compileReadingTables(files))['price.current']?.[0].value // { amount: '49.99', … }
 */
export function extract(snapshot: Snapshot, tables: ReadingTables): Facts {
  const entities = [...jsonLdEntities(snapshot), ...itemEntities(snapshot.microdata)];
  const things = { entities, own: pageProduct(entities, snapshot) };
  const actions = pageActions(snapshot, tables.kinds);
  const links = readLinks(snapshot, tables.links);
  const { kind, evidence } = readPageKind(snapshot, things, actions, tables);

  let score = 0;
  for (const sign of shopSigns(snapshot, kind, things, actions, links))
    score += sign.for ? sign.score : -sign.score;
  if (score < SHOP && (kind === null || score <= 0)) return rank([noShop(snapshot)]);
  const text = readText(snapshot, tables.phrases);
  if (score + tradeTopics(text) < SHOP) return rank([noShop(snapshot)]);

  const known: PageKind = kind ?? 'other-shop';
  const proofs = kind ? evidence : [titleEvidence(snapshot)];
  const found = [
    ...proofs.map((proof) => candidate('page.kind', known, proof, 0.9)),
    ...readLanguage(snapshot, tables.kinds),
    ...readEntities(things, snapshot),
    ...readMeta(snapshot),
    ...links,
    ...text,
  ];
  return rank(found.filter(({ path }) => isTold(path, known)));
}

function tradeTopics(candidates: readonly Candidate[]): number {
  const topics = candidates.map(({ path }) => path.split('.')[0] ?? '');
  return new Set(topics.filter((topic) => TRADE.has(topic))).size;
}

function noShop(snapshot: Snapshot): Candidate {
  return candidate('page.kind', 'not-shop', titleEvidence(snapshot), 0.9);
}

function titleEvidence({ title, url }: Snapshot) {
  return title.trim() === ''
    ? evidenceOf('link', url, url, 'data:url')
    : evidenceOf('text', title, url, 'data:title');
}
