import type { PageKind } from '../../facts/page-kind.ts';
import { type Candidate, evidenceOf } from '../candidate.ts';
import { isOf } from '../schema-org/entity.ts';
import { isSold } from '../schema-org/page-product.ts';
import type { KindTables } from './kind-tables.ts';
import { fieldsFor } from './offer-signs.ts';
import type { PageSigns } from './page-signs.ts';
import { isPublic, readingIn } from './reading-address.ts';
import { saleTerms } from './sale-terms.ts';
import type { Sign } from './sign.ts';

/** A page is a shop's from this sum on: one thing that only shops have, or several that they share. */
export const SHOP = 2.7;

/** Pages that only a shop has, by their kind. */
const KIND_SCORES: Partial<Record<PageKind, number>> = {
  product: 0.5,
  listing: 0.3,
  cart: 2,
  checkout: 2,
  confirmation: 1.5,
  returns: 2,
  shipping: 2,
  imprint: 0.5,
  warranty: 0.5,
  terms: 0.5,
  contact: 0.3,
};

const ACTION_SCORES = { 'add-to-cart': 3, 'buy-now': 2, 'open-cart': 2.7, 'place-order': 2 } as const;

const LINK_SCORES: Record<string, number> = {
  'links.returns': 2,
  'links.shipping': 1.5,
  'links.withdraw': 3,
  'links.terms': 0.3,
  'links.imprint': 0.2,
};

/** A link from this weight on leads where its words say; below, it may lead to something else as well. */
export const SURE = 0.55;

/** What people read: such a page is about things, it does not sell them. */
const READING = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Recipe',
  'QAPage',
  'DiscussionForumPosting',
  'TechArticle',
  'ScholarlyArticle',
  'Report',
];

const THEMED = ['Article', 'BlogPosting'];

/** Who publishes something to read, beside what they sell. */
const PRESS = ['NewsMediaOrganization'];

/**
 * What speaks for a page being a shop's (`for: true`) or something to read (`for: false`); the sum of the
 * one less the sum of the other is held against `SHOP`.
 *
 * @example shopSigns({ snapshot, page: readPageKind(…), things, actions, links }, tables)
 */
export function shopSigns(
  { snapshot, page: { kind, evidence }, things: { entities, own: ownProduct }, actions, links }: PageSigns,
  tables: KindTables,
): Sign<boolean>[] {
  const { url } = snapshot;
  const signs: Sign<boolean>[] = [];
  const add = (isShop: boolean, score: number, evidence: Candidate['evidence']): void => {
    signs.push({ for: isShop, score, evidence });
  };

  const own = ownProduct?.product;
  if (own) {
    add(true, isSold(own) ? 3 : 1, evidenceOf(own.source, own.types[0] ?? 'Product', url, own.locator));
  }
  const store = entities.find((entity) => isOf(entity, 'OnlineStore', 'Order'));
  if (store) add(true, 3, evidenceOf(store.source, store.types.join(' '), url, store.locator));
  const local = entities.find((entity) =>
    entity.types.some((type) => /^LocalBusiness$|Store$|Shop$/.test(type)),
  );
  if (local && !store)
    add(
      true,
      isOf(local, 'LocalBusiness') ? 0.3 : 1,
      evidenceOf(local.source, local.types.join(' '), url, local.locator),
    );
  const meta = snapshot.meta.find(
    ({ name, content }) => /^og:type$/i.test(name) && /^(og:)?product/i.test(content),
  );
  if (meta) add(true, 3, evidenceOf('open-graph', meta.content, url, 'meta:og:type'));

  for (const [name, score] of Object.entries(ACTION_SCORES)) {
    const found = actions.find(({ action }) => action === name);
    // A link to buy something may lead from a test of it to somebody else.
    const isElsewhere = name === 'buy-now' && found?.source === 'link';
    if (found)
      add(true, isElsewhere ? 0.5 : score, evidenceOf(found.source, found.label, url, found.locator));
  }
  for (const [path, score] of Object.entries(LINK_SCORES)) {
    const link = links.find((candidate) => candidate.path === path && candidate.weight >= SURE);
    // A short "Retour" may be the way back.
    const isShort = path === 'links.returns' && (link?.evidence.quote.length ?? 0) < 7;
    if (link) add(true, isShort ? score / 2 : score, link.evidence);
  }
  // Where words say what the page is for, only the surest steps of its address count.
  const isUnsure = kind === null || kind === 'product' || kind === 'listing';
  const reading = own && isSold(own) ? null : readingIn(url, tables.kinds);
  const isRead = reading === 'reading' || (reading !== null && isUnsure) || isPublic(url);
  if (isRead || reading) add(false, isRead ? 3 : 1, evidenceOf('link', url, url, 'data:url'));
  // Encyclopaedias and authorities have pages on returns and guarantees too.
  const score = kind && !isRead ? KIND_SCORES[kind] : undefined;
  const [proof] = evidence;
  // Two signs that agree, such as address and heading, leave little doubt.
  if (score && proof) add(true, score + (evidence.length > 1 ? score / 2 : 0), proof);

  const [quantity] = kind === 'product' ? fieldsFor('quantity', snapshot, tables.kinds) : [];
  if (quantity) add(true, 1, quantity);
  for (const sale of saleTerms(snapshot, kind, tables.links)) add(true, sale.score, sale.evidence);

  const text = entities.find((entity) => entity.via !== 'review' && isOf(entity, ...READING));
  // Some themes call every page an article: where its kind is known, that says little. None calls it a recipe.
  const isTheme =
    kind !== null && ((text !== undefined && isOf(text, ...THEMED)) || (own !== undefined && isSold(own)));
  if (text) add(false, isTheme ? 1 : 4, evidenceOf(text.source, text.types.join(' '), url, text.locator));
  const article = snapshot.meta.find(
    ({ name, content }) => /^og:type$/i.test(name) && /^article/i.test(content),
  );
  if (article) add(false, 1, evidenceOf('open-graph', article.content, url, 'meta:og:type'));
  const press = entities.find((entity) => isOf(entity, ...PRESS));
  if (press) add(false, 2, evidenceOf(press.source, press.types.join(' '), url, press.locator));
  return signs;
}
