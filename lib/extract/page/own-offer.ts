import type { Evidence } from '../../facts/evidence.ts';
import type { Block, Snapshot } from '../../facts/snapshot.ts';
import { blockOf } from '../block-of.ts';
import { evidenceOf } from '../candidate.ts';
import { countLetters } from '../count-letters.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { readMoney } from '../slots/money.ts';
import { isHidden } from './is-hidden.ts';
import type { PageAction } from './page-actions.ts';
import { mainHeading } from './titles.ts';

/** The price of the one thing on a page stands at most so many blocks under its name, its button so many under that. */
const TO_PRICE = 15;
const TO_BUTTON = 25;

/** A price has few letters beside it; what has more is a sentence. */
const FEW_LETTERS = 30;
const SHORT = 80;

/** In a list the price of a thing stands right under the link to it. */
const BESIDE = 2;

/** The price, and the button where there is one, that a page shows right under its main heading. */
export interface OwnOffer {
  price: Evidence;
  hasButton: boolean;
}

/**
 * The price that stands right under the main heading of a page, before any other heading and not under a link to
 * another page: the page is the one thing's that the heading names, however many others it shows below. `adding` are
 * the buttons that put something into the cart. Null where nothing, or a list, stands there.
 *
 * @example ownOffer(snapshot, adding)?.price.quote // '24,90 €'
 */
export function ownOffer(snapshot: Snapshot, adding: readonly PageAction[]): OwnOffer | null {
  const { blocks, url } = snapshot;
  const heading = mainHeading(snapshot);
  if (heading === null || blocks[heading]?.region !== 'main') return null;
  const name = foldPhrase(blocks[heading]?.text ?? '');
  const next = blocks.findIndex(
    ({ role, text }, at) => at > heading && role === 'heading' && foldPhrase(text) !== name,
  );
  const end = next < 0 ? blocks.length : next;
  const prices = blocks
    .slice(heading + 1, end)
    .flatMap((block, at) => (isPrice(block) ? [heading + 1 + at] : []));
  const [price] = prices;
  if (price === undefined || price > heading + TO_PRICE) return null;
  const linked = linkedBlocks(snapshot);
  if (prices.some((at) => isUnder(linked, at))) return null;
  const buttons = new Set(adding.map(({ locator }) => blockOf(locator)));
  const own = [...buttons].filter((at) => at > heading && at <= price + TO_BUTTON && at < end + BESIDE);
  // A price list without links: each price has its button.
  if (own.length > 2) return null;
  const evidence = evidenceOf('text', blocks[price]?.text ?? '', url, `block:${price}`);
  return { price: evidence, hasButton: own.length > 0 };
}

function isPrice(block: Block): boolean {
  const { text } = block;
  if (text.length > SHORT || !/\p{Nd}/u.test(text) || isHidden(block)) return false;
  return countLetters(text) <= FEW_LETTERS && readMoney(text).length > 0;
}

/** The blocks of the main part that link to other pages. */
function linkedBlocks({ links, url }: Snapshot): ReadonlySet<number> {
  const [page = ''] = url.split('#');
  return new Set(
    links.flatMap(({ block, href, region }) =>
      block !== undefined && region === 'main' && href.split('#')[0] !== page ? [block] : [],
    ),
  );
}

function isUnder(linked: ReadonlySet<number>, price: number): boolean {
  return [...Array(BESIDE + 1).keys()].some((far) => linked.has(price - far));
}
