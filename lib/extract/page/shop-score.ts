import type { TextTopic } from '../../packs/link-table.ts';
import type { KindTables } from './kind-tables.ts';
import type { PageSigns } from './page-signs.ts';
import { pageTopics } from './page-topics.ts';
import { sentAndPaid } from './sent-and-paid.ts';
import { shelfSigns } from './shelf-signs.ts';
import { shopSigns } from './shop-signs.ts';
import type { Sign } from './sign.ts';
import { topicSigns } from './topic-signs.ts';
import { type WaySign, waySigns } from './way-signs.ts';

/** From this sum on, the texts need not be looked at: no newspaper and no recipe has so much of a shop. */
const CLEAR = 6.5;

/** What a page's signs come to, held against `SHOP`. */
export interface ShopScore {
  score: number;
  /** Whether some of them speak for something to read. */
  isDoubted: boolean;
  /** What its short texts are about, where they were looked at. */
  topics: ReadonlySet<TextTopic>;
  /** Where it leads to an order or to its shop. */
  ways: readonly WaySign[];
  /** Whether it lays out things with their prices. */
  hasShelf: boolean;
}

/**
 * How much speaks for a page being a shop's, less what speaks for something to read. The cheap signs come first;
 * what the texts are about is looked at only where these leave it open.
 *
 * `languageOf` gives the primary subtag of the page's language.
 *
 * @example shopScore(signs, tables, () => 'de') // { score: 4.2, isDoubted: false, topics: Set { 'cart' } }
 */
export function shopScore(signs: PageSigns, tables: KindTables, languageOf: () => string): ShopScore {
  const { snapshot, page } = signs;
  const ways = waySigns(snapshot, tables.kinds);
  const shelf = shelfSigns(snapshot);
  const cheap = [...shopSigns(signs, tables), ...shelf, ...ways];
  const found = { ways, hasShelf: shelf.length > 0 };
  const sum = sumOf(cheap);
  if (sum < 0 || sum >= CLEAR)
    return { score: sum, isDoubted: cheap.some(isAgainst), topics: new Set(), ...found };
  const language = languageOf();
  const topics = pageTopics(snapshot, language, tables.kinds);
  const both = sentAndPaid(signs.links, language, tables.kinds);
  const told = [
    ...topicSigns(topics, page.kind, toldTopics(signs), snapshot.url, ways.length > 0),
    ...(both ? [both] : []),
  ];
  return {
    score: sum + sumOf(told),
    isDoubted: [...cheap, ...told].some(isAgainst),
    topics: new Set(topics.short.keys()),
    ...found,
  };
}

const isAgainst = (sign: Sign<boolean>) => !sign.for;

function sumOf(signs: readonly Sign<boolean>[]): number {
  return signs.reduce((sum, sign) => sum + (sign.for ? sign.score : -sign.score), 0);
}

/** What links and buttons have told is not counted again where their words are found. */
function toldTopics({ actions, links }: PageSigns): Set<TextTopic> {
  const told = new Set<TextTopic>();
  if (actions.some(({ action }) => action === 'open-cart' || action === 'add-to-cart')) told.add('cart');
  if (links.some(({ path }) => path === 'links.returns')) told.add('returns');
  if (links.some(({ path }) => path === 'links.shipping')) told.add('delivery');
  return told;
}
