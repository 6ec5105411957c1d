import type { Evidence } from '../../facts/evidence.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { blockOf } from '../block-of.ts';
import { evidenceOf } from '../candidate.ts';
import { readMoney } from '../slots/money.ts';
import { isFront } from './front-page.ts';
import { ownOffer } from './own-offer.ts';
import type { PageAction } from './page-actions.ts';
import type { Sign } from './sign.ts';
import { mainHeading, namedHeading } from './titles.ts';

/** More buttons than this that put something into the cart: the page offers many things. */
const FEW = 3;

/** A price right under the main heading, without a button. */
const OWN_PRICE = 0.4;

/** How far under the main heading a price is the price of what it names, in blocks. */
const NEAR = 40;

/** How far from the button, where no heading says what it is the button of. */
const BESIDE = 6;

/**
 * The signs of what a page is for in its buttons and the prices under its main heading.
 *
 * @example actionSigns(snapshot, actions)[0]?.for // 'product'
 */
export function actionSigns(snapshot: Snapshot, actions: readonly PageAction[]): Sign<PageKind>[] {
  const signs: Sign<PageKind>[] = [];
  const proof = (action: PageAction) => evidenceOf(action.source, action.label, snapshot.url, action.locator);
  const adding = actions.filter(
    ({ action, region }) => (action === 'add-to-cart' || action === 'buy-now') && region !== 'dialog',
  );
  const [first] = adding;
  const isOne = timesIn(adding) <= FEW;
  const own = isFront(snapshot.url) ? null : ownOffer(snapshot, adding);
  const isUnnamed = namedHeading(snapshot) === null;
  if (isFront(snapshot.url)) {
    // A front page shows a choice; where it is the page of the one thing that a shop has, it has its button.
    if (first && isOne && first.source !== 'link')
      signs.push({ for: 'product', score: 0.9, evidence: proof(first) });
  } else if (own?.hasButton && isUnnamed) {
    signs.push({ for: 'product', score: 1, evidence: own.price });
  } else if (first && isUnnamed && (!isOne || areListed(adding, snapshot))) {
    signs.push(
      own
        ? { for: 'product', score: OWN_PRICE, evidence: own.price }
        : { for: 'listing', score: 0.9, evidence: proof(first) },
    );
  } else if (first) {
    const price = priceUnderHeading(snapshot) ?? priceBeside(snapshot, first);
    signs.push({ for: 'product', score: 0.6, evidence: proof(first) });
    if (price) signs.push({ for: 'product', score: 0.4, evidence: price });
  } else if (own && isUnnamed) {
    signs.push({ for: 'product', score: OWN_PRICE, evidence: own.price });
  }
  const order = actions.find(({ action, source }) => action === 'place-order' && source !== 'link');
  // A front page has its cart at hand, with the button that orders what is in it.
  if (order && !isFront(snapshot.url)) signs.push({ for: 'checkout', score: 0.8, evidence: proof(order) });
  return signs;
}

/** A button stands in the Snapshot twice, as a block and as a control. */
function timesIn(actions: readonly PageAction[]): number {
  const times = { text: 0, form: 0, link: 0 };
  for (const { source } of actions) times[source]++;
  return Math.max(times.text, times.form) + times.link;
}

/** In a list each button has, so many blocks above it, the link to what it is the button of. */
function areListed(actions: readonly PageAction[], { links, url }: Snapshot): boolean {
  const buttons = [...new Set(actions.map(({ locator }) => blockOf(locator)))].filter((at) => at >= 0);
  if (buttons.length < 2) return false;
  const page = url.split('#')[0];
  const leading = new Map<number, string>();
  for (const { block, href, region } of links) {
    const [target = ''] = href.split('#');
    if (block !== undefined && region === 'main' && target !== page) leading.set(block, target);
  }
  return [...Array(BESIDE).keys()].some((far) => {
    const targets = buttons.map((at) => leading.get(at - far - 1));
    return !targets.includes(undefined) && new Set(targets).size === buttons.length;
  });
}

function priceUnderHeading(snapshot: Snapshot): Evidence | null {
  const heading = mainHeading(snapshot);
  if (heading === null) return null;
  for (const [at, block] of snapshot.blocks.slice(heading + 1, heading + NEAR).entries()) {
    if (block.text.length <= 200 && readMoney(block.text).length > 0)
      return evidenceOf('text', block.text, snapshot.url, `block:${heading + 1 + at}`);
  }
  return null;
}

/**
 * The price right above or under the first button that puts a thing into the cart; beside a link that does so only on
 * pages without a heading.
 */
function priceBeside(snapshot: Snapshot, { locator }: PageAction): Evidence | null {
  const { blocks, links, url } = snapshot;
  const link = mainHeading(snapshot) === null ? /^link:(\d+)$/.exec(locator)?.[1] : undefined;
  const button = link === undefined ? blockOf(locator) : (links[Number(link)]?.block ?? -1);
  if (button < 0) return null;
  for (const at of [...Array(BESIDE).keys()].flatMap((far) => [button - far, button + far])) {
    const text = blocks[at]?.text ?? '';
    if (text.length <= 120 && /\d/.test(text) && readMoney(text).length > 0)
      return evidenceOf('text', text, url, `block:${at}`);
  }
  return null;
}
