import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { Span } from '../slots/span.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** How many blocks after the main heading the price may stand, and the cart button after the price. */
const NEAR_HEADING = 60;
const NEAR_PRICE = 40;
/** A price stands in a short block, prose does not tell it. */
const LONGEST = 160;

/**
 * The price of the thing that a product page is about: the first amount after the main heading with a
 * cart button after it. Struck amounts, and amounts after words such as "statt", are the price before.
 *
 * @example readMainPrice(page).map(({ path }) => path) → ['price.was', 'price.current']
 */
export function readMainPrice(page: ScannedPage): Candidate[] {
  const heading = page.blocks.findIndex(({ block }) => block.role === 'heading' && block.level === 1);
  if (heading < 0) return [];
  const candidates: Candidate[] = [];
  let current: number | undefined;
  for (const scanned of page.blocks.slice(heading + 1, heading + 1 + NEAR_HEADING)) {
    if (current !== undefined && scanned.index > current + 2) break;
    if (current === undefined && scanned.block.level === 2 && scanned.says.has('related')) break;
    for (const { money, isBefore } of pricesIn(scanned)) {
      if (!isBefore && current !== undefined) continue;
      if (!isBefore) current = scanned.index;
      const path = isBefore ? 'price.was' : 'price.current';
      const quote = scanned.block.text.slice(0, 300);
      const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${scanned.index}`);
      candidates.push(candidate(path, money, evidence, 0.5));
    }
  }
  if (current === undefined || !hasCartButton(page, current)) return [];
  return candidates;
}

function hasCartButton(page: ScannedPage, from: number): boolean {
  return page.blocks
    .slice(Math.max(0, from - 10), from + NEAR_PRICE)
    .some(({ says }) => says.has('cart-button'));
}

/** Amounts of a block that are a price of the thing itself. */
function pricesIn({ block, views, says }: ScannedBlock): { money: Money; isBefore: boolean }[] {
  if (
    block.text.length > LONGEST ||
    block.region === 'nav' ||
    block.region === 'aside' ||
    block.role === 'heading'
  )
    return [];
  if (['unit-price', 'instalment', 'delivery', 'related', 'voucher'].some((context) => says.has(context)))
    return [];
  const [first] = views;
  if (!first || views.length > 1 || first.view.offset === undefined) return [];
  const { view } = first;
  const isMarked = says.has('price-before');
  const spans = view.slots.all('money') as Span<Money>[];
  return spans
    .filter(({ first: word }) => word >= view.own)
    .slice(0, 3)
    .map((span, position) => {
      const start = (view.tokens.starts[span.first] ?? 0) - (view.offset ?? 0);
      const isStruck = (block.marks ?? []).some(
        (mark) => mark.kind === 'struck' && mark.start <= start && start < mark.end,
      );
      return { money: span.value, isBefore: isStruck || (isMarked && position === 0) };
    });
}
