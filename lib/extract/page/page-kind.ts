import type { Evidence } from '../../facts/evidence.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { isKindTopic, type TextTopic } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import { foldBare } from '../fold-bare.ts';
import { topicsOf } from '../links/link-index.ts';
import { isOf } from '../schema-org/entity.ts';
import { isSold, type PageThings } from '../schema-org/page-product.ts';
import { actionSigns } from './action-signs.ts';
import { addressSigns } from './address-signs.ts';
import { isFront } from './front-page.ts';
import type { KindIndex } from './kind-index.ts';
import type { KindTables } from './kind-tables.ts';
import { fieldsFor, offerSigns } from './offer-signs.ts';
import { orderSigns } from './order-signs.ts';
import type { PageAction } from './page-actions.ts';
import { pageTopics } from './page-topics.ts';
import { type Sign, tally } from './sign.ts';
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
const HALF = 0.5;

/** So many fields ask for a postal address; a calculator of postage has one for the postcode. */
const ASKING = 2;

/** What a page is for, with the words that say so; none where nothing says it. */
export interface PageKindFound {
  kind: PageKind | null;
  /** Whether half a sign says that it lists things, where no sign is enough. */
  mayBeListing: boolean;
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
  tables: KindTables,
): PageKindFound {
  const signs: Sign<PageKind>[] = [
    ...typeSigns(snapshot, things),
    ...addressSigns(snapshot, tables),
    ...titleSigns(snapshot, tables),
    ...actionSigns(snapshot, actions),
    ...orderSigns(snapshot, tables.kinds),
    ...(isFront(snapshot.url) ? [] : offerSigns(snapshot, tables.kinds)),
  ];
  // "Delivery" that asks where to is a step on the way through the till, no page about it.
  const isAsking = fieldsFor('postal-address', snapshot, tables.kinds).length >= ASKING;
  for (const sign of signs) if (isAsking && sign.for === 'shipping') sign.for = 'checkout';
  const isMessage = isThanksForMessage(signs, snapshot, tables.kinds);
  const isOther = isOtherKassa(signs, snapshot);
  const [best] = tally(
    signs.filter(
      (sign) => !(isMessage && sign.for === 'confirmation') && !(isOther && sign.for === 'checkout'),
    ),
  );
  if (best && best.score >= ENOUGH) return { kind: best.for, mayBeListing: false, evidence: best.evidence };
  return { kind: null, mayBeListing: best?.for === 'listing' && best.score >= HALF, evidence: [] };
}

/** True of a page whose address says the kind, and nothing else does. */
function isByAddress(signs: readonly Sign<PageKind>[], kind: PageKind): boolean {
  const own = signs.filter((sign) => sign.for === kind);
  return own.length > 0 && own.every(({ evidence }) => evidence.locator === 'data:url');
}

/** `/kassa` is a till, a box or a treatment: one that only its address names has something to fill in. */
function isOtherKassa(signs: readonly Sign<PageKind>[], { controls }: Snapshot): boolean {
  return isByAddress(signs, 'checkout') && controls.every(({ region }) => region !== 'main');
}

/** An address such as `/thank-you` follows an order, and a message as well; then the page speaks of no order. */
function isThanksForMessage(signs: readonly Sign<PageKind>[], snapshot: Snapshot, kinds: KindIndex): boolean {
  if (!isByAddress(signs, 'confirmation')) return false;
  const { short, long } = pageTopics(snapshot, '', kinds);
  const speaksOf = (topic: TextTopic) => short.has(topic) || long.has(topic);
  return speaksOf('message') && !speaksOf('order');
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
    // Shops describe a category as a product too, but there is nothing to buy in it.
    const score = weight < 0.8 || !isSold(product) ? 0.6 : 1.5;
    const quote = product.types[0] ?? 'Product';
    signs.push({ for: 'product', score, evidence: evidenceOf(product.source, quote, url, product.locator) });
  }
  const type = snapshot.meta.find(({ name }) => name.toLowerCase() === 'og:type')?.content ?? '';
  const kind = /[.:]group$/i.test(type.trim()) ? 'listing' : 'product';
  if (/^(og:)?product/i.test(type))
    signs.push({ for: kind, score: 1.2, evidence: evidenceOf('open-graph', type, url, 'meta:og:type') });
  return signs;
}

const PART_SCORES = { whole: 0, part: -0.1, beside: -0.4, among: -0.6 } as const;

function titleSigns(snapshot: Snapshot, { links, kinds }: KindTables): Sign<PageKind>[] {
  const signs: Sign<PageKind>[] = [];
  const seen = new Set<string>();
  for (const { text, locator } of titlesOf(snapshot)) {
    const base = locator === 'data:title' ? 0.8 : 1;
    const kind = headingKind(text, kinds);
    const named: { name: PageKind; score: number }[] = kind ? [{ name: kind, score: base }] : [];
    for (const { topic, part } of topicsOf(text, links))
      if (isKindTopic(topic)) named.push({ name: topic, score: base + PART_SCORES[part] });
    for (const { name, score } of named) {
      // A title often says the same twice: "Contact | Contact us".
      const key = `${name} ${base}`;
      if (seen.has(key)) continue;
      seen.add(key);
      signs.push({ for: name, score, evidence: evidenceOf('text', text, snapshot.url, locator) });
    }
  }
  return signs;
}

/** Thanks of so many words are for an order, whatever follows: `Thank you for your order at Mug House`. */
const THANKS_WORDS = 4;
const LONGEST_THANKS = 90;

/** What a heading names as a whole; thanks for an order may go on with the buyer's name: `Thank you, Anna!`. */
function headingKind(text: string, { headings }: KindIndex): PageKind | undefined {
  const named = (words: string) => headings.get(foldBare(words));
  const whole = named(text);
  if (whole) return whole;
  const [start = ''] = text.split(/[,!.–—]/);
  if (start !== text && named(start) === 'confirmation') return 'confirmation';
  const words = text.length > LONGEST_THANKS ? [] : foldBare(text).split(' ');
  const isThanks = words.some(
    (_, end) => end >= THANKS_WORDS && headings.get(words.slice(0, end).join(' ')) === 'confirmation',
  );
  return isThanks ? 'confirmation' : undefined;
}
