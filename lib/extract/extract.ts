import type { Facts } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import { primaryLanguage } from '../facts/primary-language.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { homeCurrency } from './home-currency.ts';
import { jsonLdEntities } from './json-ld/json-ld-entities.ts';
import { readLinks } from './links/read-links.ts';
import { itemEntities } from './microdata/item-entities.ts';
import { isBuyerData } from './page/buyer-data.ts';
import { isFront } from './page/front-page.ts';
import { isLoop } from './page/loop.ts';
import { manyPrices } from './page/many-prices.ts';
import { hasOrderForm } from './page/order-form.ts';
import { pageActions } from './page/page-actions.ts';
import { readPageKind } from './page/page-kind.ts';
import { isTold } from './page/page-scope.ts';
import { readLanguage } from './page/read-language.ts';
import { shopScore } from './page/shop-score.ts';
import { SHOP } from './page/shop-signs.ts';
import { tradeInText } from './page/trade-in-text.ts';
import { pageCurrencies } from './page-currencies.ts';
import { rank } from './rank.ts';
import { readHeadingName } from './read-heading-name.ts';
import { readMeta } from './read-meta.ts';
import type { ReadingTables } from './reading-tables.ts';
import { settleChoice } from './schema-org/offer-choice.ts';
import { pageProduct } from './schema-org/page-product.ts';
import { readEntities } from './schema-org/read-entities.ts';
import { readScriptData } from './scripts/read-script-data.ts';
import { settleMarketplace } from './settle-marketplace.ts';
import { readText } from './text/read-text.ts';

/** Below these sums of signs nothing on a page is worth reading, where its kind is known and where not. */
const FAINT = 0.3;
const CLEAR = 1.5;

/**
 * Reads what a page says: Snapshot and tables in, Facts out, best candidates first, all with evidence.
 *
 * Pure; bounded by the bounds of the Snapshot. A page that is no shop's makes no claim but
 * `page.kind: not-shop`, and its text is not read. `isShop` says that it is one whatever the signs: because
 * a shop links to it as its imprint, or because somebody who looks at it says so.
 *
 * @example extract(snapshot, compileReadingTables(files))['price.current']?.[0].value // { amount: '49.99', … }
 */
export function extract(
  snapshot: Snapshot,
  tables: ReadingTables,
  { isShop = false }: { isShop?: boolean } = {},
): Facts {
  const entities = [
    ...jsonLdEntities(snapshot),
    ...itemEntities(snapshot.microdata),
    ...itemEntities(snapshot.rdfa ?? [], 'rdfa'),
  ];
  const things = { entities, own: pageProduct(entities, snapshot) };
  const actions = pageActions(snapshot, tables.kinds);
  const links = readLinks(snapshot, tables.links);
  const page = readPageKind(snapshot, things, actions, tables);

  const language = readLanguage(snapshot, tables.kinds);
  const tongue = primaryLanguage(String(language[0]?.value ?? ''));
  const signs = { snapshot, page, things, actions, links };
  const sum = isShop
    ? { score: SHOP, isDoubted: false, topics: new Set<never>(), ways: [], hasShelf: false }
    : shopScore(signs, tables, () => tongue);
  if (sum.score < (page.kind ? FAINT : CLEAR)) return rank([noShop(snapshot)]);
  const markup = [...readEntities(things, snapshot), ...readMeta(snapshot)];
  const data = page.kind === 'product' ? [...markup, ...readScriptData(snapshot)] : markup;
  const text = readText(spokenIn(snapshot, language), tables.phrases, page.kind, data);
  if (sum.score + tradeInText([...markup, ...text], signs, sum, tables) < SHOP)
    return rank([noShop(snapshot)]);

  const prices = page.kind || isFront(snapshot.url) ? null : manyPrices(snapshot);
  const kind: PageKind = page.kind ?? (prices || page.mayBeListing ? 'listing' : 'other-shop');
  const proofs = page.kind ? page.evidence : [prices ?? titleEvidence(snapshot)];
  const found = [
    ...proofs.map((proof) => candidate('page.kind', kind, proof, 0.9)),
    ...language,
    ...data,
    ...readHeadingName(snapshot, data),
    ...links,
    ...text,
  ];
  const told = found.filter(
    (reading) =>
      isTold(reading.path, kind) &&
      !(reading.path === 'checkout.orderButton' && kind === 'cart' && !hasOrderForm(snapshot)) &&
      !isBuyerData(reading, kind, snapshot) &&
      !isLoop(reading, kind, snapshot.url),
  );
  const settled = settleMarketplace(told, snapshot, kind);
  const facts = rank(settled, pageCurrencies(snapshot), homeCurrency(snapshot));
  return things.own ? settleChoice(facts, things.own.product, snapshot.url) : facts;
}

/** Amounts and dates are read in the language that the page speaks, not in the one its template was made for. */
function spokenIn(snapshot: Snapshot, language: readonly Candidate[]): Snapshot {
  const [spoken] = language;
  return spoken ? { ...snapshot, language: String(spoken.value) } : snapshot;
}

function noShop(snapshot: Snapshot): Candidate {
  return candidate('page.kind', 'not-shop', titleEvidence(snapshot), 0.9);
}

function titleEvidence({ title, url }: Snapshot) {
  return title.trim() === ''
    ? evidenceOf('link', url, url, 'data:url')
    : evidenceOf('text', title, url, 'data:title');
}
