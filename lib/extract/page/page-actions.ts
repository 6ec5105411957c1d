import type { Block, Region, Snapshot } from '../../facts/snapshot.ts';
import type { Action } from '../../packs/link-table.ts';
import { foldBare } from '../fold-bare.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { fieldName, type KindIndex } from './kind-index.ts';
import { hostOf, isSameShop } from './same-shop.ts';
import { lastSlug } from './slug.ts';

/** A button, link or field of a page whose label says what it does. */
export interface PageAction {
  action: Action;
  label: string;
  region: Region;
  locator: string;
  source: 'form' | 'link' | 'text';
}

/** Labels are short; this is a sentence. */
const LONGEST = 60;

/** A cart's name has at most so many words; "your cart is empty" has more. */
const NAME = 3;

/**
 * The buttons and links of a page that do what only a shop's do: put into the cart, open it, order. A
 * number at either end of the label ("Cart (2)") does not count. A link whose address ends as a cart's does opens
 * the cart, whatever its words; so does a cart that lies folded away in the page itself.
 *
 * @example pageActions(snapshot, kinds)[0]?.action // 'add-to-cart'
 */
export function pageActions(snapshot: Snapshot, kinds: KindIndex): PageAction[] {
  const found: PageAction[] = [];
  const hosts = new Map<string, boolean>();
  const look = (label: string, region: Region, locator: string, source: PageAction['source']): void => {
    if (label === '' || label.length > LONGEST) return;
    const action = kinds.actions.get(
      foldPhrase(label).replace(/^[# &]+|(?:[# &]+(?:#[ ]\p{L}{1,3})?)$/gu, ''),
    );
    if (action) found.push({ action, label, region, locator, source });
  };
  for (const [at, block] of snapshot.blocks.entries()) {
    if (block.role === 'button') look(block.text, block.region, `block:${at}`, 'text');
    else if (isCart(block, kinds))
      found.push({
        action: 'open-cart',
        label: block.text,
        region: block.region,
        locator: `block:${at}`,
        source: 'text',
      });
  }
  for (const [at, control] of snapshot.controls.entries()) {
    if (!/^(button|submit|image)$/.test(control.kind)) continue;
    const before = found.length;
    const { region, name } = control;
    const label = control.label || control.value;
    look(label, region, `control:${at}`, 'form');
    // Programs name the button alike in all languages.
    if (found.length === before && kinds.fields.get(fieldName(name)) === 'add-to-cart')
      found.push({
        action: 'add-to-cart',
        label: label || name,
        region,
        locator: `control:${at}`,
        source: 'form',
      });
  }
  for (const [at, { text, href, region }] of snapshot.links.entries()) {
    // What another site sells is not sold here.
    const host = hostOf(href);
    const isOwn = hosts.get(host) ?? isSameShop(href, snapshot.url);
    hosts.set(host, isOwn);
    if (!isOwn) continue;
    const before = found.length;
    look(text, region, `link:${at}`, 'link');
    if (found.length === before && kinds.slugs.get(lastSlug(href)) === 'cart')
      found.push({ action: 'open-cart', label: href, region, locator: `link:${at}`, source: 'link' });
  }
  return found;
}

/** A cart that the page has at hand: its name beside the main part, or that it is empty. */
function isCart({ text, region }: Block, { headings }: KindIndex): boolean {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  const words = foldBare(text);
  return headings.get(words) === 'cart' && (region !== 'main' || words.split(' ').length > NAME);
}
