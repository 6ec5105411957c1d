import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { contextsOf } from './contexts-of.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';

/** A button tells less than a word about the stock, and more than nothing. */
const WEIGHTS = { few: 0.4, button: 0.35 } as const;

/** The label of a button is short. */
const SHORT = 60;

/** How far from the heading the button may stand, in blocks. */
const NEAR = 60;

/**
 * That a thing can be had, where the page says that few are left, or asks how many to put into the cart, and says nothing else about the
 * stock (`said`: what it says in words and in markup).
 *
 * @example readStock(page, zone, [])[0]?.value // 'InStock', quoted from 'Add to cart'
 */
export function readStock(
  page: ScannedPage,
  zone: ProductZone | null,
  said: readonly Candidate[],
): Candidate[] {
  if (!zone || said.some(({ path }) => path === 'product.availability')) return [];
  const few = said.find((reading) => isFewLeft(page, reading));
  if (few) return [candidate('product.availability', 'InStock', few.evidence, WEIGHTS.few)];
  if (!said.some(({ path }) => path === 'price.current')) return [];
  const at = zone.heading.index;
  const button = page.blocks
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .find(
      ({ block, says, under }) =>
        block.text.length <= SHORT && says.has('cart-button') && !under.has('related'),
    );
  if (!button || isDisabled(button.block.text, page) || !takesQuantity(page)) return [];
  const evidence = evidenceOf('text', button.block.text, page.snapshot.url, `block:${button.index}`);
  return [candidate('product.availability', 'InStock', evidence, WEIGHTS.button)];
}

/** A claim of scarcity that tells of things, not of people who look at them. */
function isFewLeft(page: ScannedPage, { path, evidence }: Candidate): boolean {
  const block = /^block:(\d+)$/.exec(evidence.locator)?.[1];
  return path === 'checkout.scarcity' && page.blocks[Number(block)]?.says.has('few-left') === true;
}

/** A button that cannot be pressed sells nothing: a size is to be chosen first, or there is none left. */
function isDisabled(text: string, { snapshot }: ScannedPage): boolean {
  const label = text.trim();
  return snapshot.controls.some((control) => control.disabled === true && control.label === label);
}

/** A field that says how many: only a shop that has some asks for it. */
function takesQuantity(page: ScannedPage): boolean {
  return page.snapshot.controls.some(
    ({ kind, name, label, region }) =>
      /^(?:select|number|text|tel)$/.test(kind) &&
      region === 'main' &&
      (/qty|quantit/i.test(name) ||
        (label !== '' && label.length <= SHORT && contextsOf(label, page).has('quantity'))),
  );
}
