import type { OrderDraft, Read } from '../components/popup/order-draft.ts';
import { factsFor } from '../lib/dossier/facts-for.ts';
import type { Dossier } from '../lib/facts/dossier.ts';
import { candidates } from '../lib/facts/fact.ts';
import { draftOrder } from '../lib/orders/capture.ts';

/**
 * The order form as the page at `url` fills it: from a confirmation what it says, from a product page the
 * product and its price.
 *
 * @example draftOf(dossier, 'https://shop.example/thanks', 'DE', '2026-11-21').number?.value
 */
export function draftOf(dossier: Dossier, url: string, market: string, today: string): OrderDraft {
  const facts = factsFor(dossier, url);
  const title = dossier.pages.find((page) => page.url === url)?.title ?? '';
  const read = draftOrder(facts, { url, title }, dossier.shop, market, today);
  const name = candidates(facts, 'product.name')[0];
  const price = candidates(facts, 'price.current')[0];
  const items: Read<{ name: string }[]> | null = name
    ? { value: [{ name: name.value }], evidence: name.evidence[0] }
    : null;
  return {
    shop: { value: dossier.shop, evidence: null },
    number: read.number,
    total: read.total ?? (price ? { value: price.value, evidence: price.evidence[0] } : null),
    items: read.items ?? items,
    day: read.day,
    seller: read.seller?.value ?? null,
    pagesKept: dossier.pages.length,
  };
}

/** The form of an order that is typed in by hand. */
export function emptyDraft(): OrderDraft {
  return {
    shop: { value: '', evidence: null },
    number: null,
    total: null,
    items: null,
    day: null,
    seller: null,
    pagesKept: 0,
  };
}
