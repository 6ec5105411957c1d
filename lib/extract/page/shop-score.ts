import type { TextTopic } from '../../packs/link-table.ts';
import type { KindTables } from './kind-tables.ts';
import type { PageSigns } from './page-signs.ts';
import { pageTopics } from './page-topics.ts';
import { shopSigns } from './shop-signs.ts';
import type { Sign } from './sign.ts';
import { topicSigns } from './topic-signs.ts';

/** From this sum on, the texts need not be looked at: no newspaper and no recipe has so much of a shop. */
const CLEAR = 6.5;

/**
 * How much speaks for a page being a shop's, less what speaks for something to read; held against `SHOP`. The cheap
 * signs come first; what the texts are about is looked at only where these leave it open.
 *
 * `languageOf` gives the primary subtag of the page's language.
 *
 * @example shopScore(signs, tables, () => 'de') // 4.2
 */
export function shopScore(signs: PageSigns, tables: KindTables, languageOf: () => string): number {
  const cheap = sumOf(shopSigns(signs, tables));
  if (cheap < 0 || cheap >= CLEAR) return cheap;
  const { snapshot, page } = signs;
  const topics = pageTopics(snapshot, languageOf(), tables.kinds);
  return cheap + sumOf(topicSigns(topics, page.kind, toldTopics(signs), snapshot.url));
}

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
