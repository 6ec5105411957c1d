import { blockOf } from '../block-of.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { slugsOf } from '../page/slug.ts';
import { cartButtons } from './cart-buttons.ts';
import { contextsOf } from './contexts-of.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';

/** A button tells less than a word about the stock, and more than nothing. */
const WEIGHTS = { few: 0.4, button: 0.35 } as const;

/** The label of a field is short. */
const SHORT = 60;

/** How far one button that sells stands from the other, in blocks. */
const BESIDE = 8;

/**
 * That a thing can be had, where the page says that few are left, or lets it be put into the cart, and says nothing
 * else about the stock (`said`: what it says in words and in markup). A button that sells counts where the page asks
 * how many, or sells it at once as well, or has a number in its address: a shop that numbers its things counts them
 * too, while the pages of shops without software behind them show the same button whatever there is.
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
  const labels = cartButtons(page, zone).filter((label) => !isDisabled(label, page));
  const button = bothWays(labels) ?? (takesQuantity(page) || isNumbered(page) ? labels[0] : undefined);
  if (!button) return [];
  const evidence = evidenceOf('text', button.block.text, page.snapshot.url, `block:${button.index}`);
  return [candidate('product.availability', 'InStock', evidence, WEIGHTS.button)];
}

/** A claim of scarcity that tells of things, not of people who look at them. */
function isFewLeft(page: ScannedPage, { path, evidence }: Candidate): boolean {
  const scanned = page.blocks[blockOf(evidence.locator)];
  return path === 'checkout.scarcity' && scanned?.says.has('few-left') === true;
}

/** A button that cannot be pressed sells nothing: a size is to be chosen first, or there is none left. */
function isDisabled({ block }: ScannedBlock, { snapshot }: ScannedPage): boolean {
  const label = block.text.trim();
  return snapshot.controls.some((control) => control.disabled === true && control.label === label);
}

/** The first of two buttons side by side with other words: one for the cart and one for the till. */
function bothWays(labels: readonly ScannedBlock[]): ScannedBlock | undefined {
  const [first, ...others] = labels.filter(isButton);
  const label = foldPhrase(first?.block.text ?? '');
  const isBeside = (other: ScannedBlock) =>
    first !== undefined && other.index - first.index <= BESIDE && foldPhrase(other.block.text) !== label;
  return others.some(isBeside) ? first : undefined;
}

function isButton({ block }: ScannedBlock): boolean {
  return block.role === 'button' && block.region !== 'dialog';
}

/** True where the address of the page has a number in it that is no year. */
function isNumbered({ snapshot }: ScannedPage): boolean {
  return slugsOf(snapshot.url).some((slug) => /\d{3}/.test(slug) && !/^(?:19|20)\d\d(?:-|$)/.test(slug));
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
