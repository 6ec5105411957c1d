import type { PageKind } from '../../facts/page-kind.ts';
import type { Candidate } from '../candidate.ts';
import { isFront } from './front-page.ts';
import { isTrader } from './is-trader.ts';
import type { KindTables } from './kind-tables.ts';
import type { PageSigns } from './page-signs.ts';
import type { ShopScore } from './shop-score.ts';
import { SHOP } from './shop-signs.ts';

/** Topics that only a shop speaks of: they decide where a page of terms has no other sign of a shop. */
const TRADE = new Set(['returns', 'refund', 'delivery', 'warranty']);

/** Pages that say who is behind them; a tax number there is a trader's, though a university has one as well. */
const OPEN: readonly (PageKind | null)[] = ['imprint', 'terms', 'contact'];
const TAXED: readonly string[] = ['seller.vatId', 'seller.taxId'];
const TAX = 0.8;

/** What a trader tells of themselves, in groups of which each counts once. */
const TOLD: readonly (readonly string[])[] = [
  [...TAXED, 'seller.register'],
  ['seller.city', 'seller.address'],
  ['seller.phone'],
  ['seller.email'],
  ['seller.name', 'seller.representative'],
];
const EACH = 0.3;

/** So much speaks for a shop that a page on which nothing speaks against it needs no more than a way to buy. */
const ALMOST = 2.4;

/** Tenths that are added up miss their sum by less. */
const HAIR = 0.01;

/**
 * How much speaks for a shop in what was read of a page: terms of trade, the tax number of who is behind it, and,
 * where that is a trader by the other signs, who it is and how to reach them; what is missing where hardly anything is and the page leads to where one buys.
 *
 * `sum` is what the other signs come to.
 *
 * @example tradeInText(readText(…), signs, { score: 2.2, isDoubted: false }, tables) // 0.9
 */
export function tradeInText(
  candidates: readonly Candidate[],
  signs: Pick<PageSigns, 'snapshot' | 'page' | 'links'>,
  sum: ShopScore,
  tables: KindTables,
): number {
  const { kind } = signs.page;
  const paths = new Set<string>(candidates.map(({ path }) => path));
  const topics = new Set(
    [...paths].map((path) => path.split('.')[0] ?? '').filter((topic) => TRADE.has(topic)),
  );
  const isOpen = OPEN.includes(kind);
  const tax = isOpen && TAXED.some((path) => paths.has(path)) ? TAX : 0;
  const trade = topics.size + tax;
  // A page of which nothing says what it is for may be a front page too, under an address of its own.
  const isAlmost = kind === null && sum.score > ALMOST - HAIR;
  const isWelcome = isOpen || isFront(signs.snapshot.url) || isAlmost;
  const isNear = sum.score + trade < SHOP && isWelcome;
  if (isNear && isAlmost && !sum.isDoubted && leadsToBuy(sum)) return SHOP - sum.score;
  if (!isNear || !isTrader(signs, sum, tables)) return trade;
  return trade + TOLD.filter((group) => group.some((path) => paths.has(path))).length * EACH;
}

/** True of a page that leads to where one orders, or asks more than once to its shop. */
function leadsToBuy({ ways }: ShopScore): boolean {
  return ways.some(({ way, isUrged }) => way === 'order' || isUrged);
}
