import type { TextTopic } from '../../packs/link-table.ts';
import type { KindTables } from './kind-tables.ts';
import type { PageSigns } from './page-signs.ts';
import { saleTerms } from './sale-terms.ts';
import type { ShopScore } from './shop-score.ts';
import { SURE } from './shop-signs.ts';

/** Links to what only who sends goods has. */
const SENDING: readonly string[] = ['links.shipping', 'links.returns', 'links.withdraw'];

/** Names of how goods come to the buyer and back, and of what lies on the shelves. */
const WAYS: readonly TextTopic[] = ['delivery', 'returns'];
const SHELVES: readonly TextTopic[] = ['shop', 'range', 'stock', 'cart'];

/** So much must speak for a shop already, with terms of sale and without: a town has a link to its "transport" too. */
const FLOOR_OF_SALE = 1.8;
const FLOOR = 2.1;

/**
 * True of a page that leads to terms of sale or to where one orders, or names both goods, or prices, and how they are
 * sent, where nothing speaks for something to read: whoever it tells of as behind it trades.
 *
 * @example isTrader({ snapshot, page, links }, { score: 2.4, isDoubted: false, topics }, tables) // true
 */
export function isTrader(
  { snapshot, page, links }: Pick<PageSigns, 'snapshot' | 'page' | 'links'>,
  { score, isDoubted, topics, ways, hasShelf }: ShopScore,
  tables: KindTables,
): boolean {
  if (isDoubted || score < FLOOR_OF_SALE) return false;
  if (saleTerms(snapshot, page.kind, tables.links).length > 0) return true;
  const namesOneOf = (some: readonly TextTopic[]) => some.some((topic) => topics.has(topic));
  const hasGoods = namesOneOf(SHELVES) || hasShelf;
  const order = ways.find(({ way }) => way === 'order');
  if (order && (order.isUrged || hasGoods)) return true;
  const isSending =
    namesOneOf(WAYS) || links.some(({ path, weight }) => SENDING.includes(path) && weight >= SURE);
  return score >= FLOOR && isSending && hasGoods;
}
