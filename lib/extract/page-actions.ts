import type { Region, Snapshot } from '../facts/snapshot.ts';
import type { Action } from '../packs/link-table.ts';
import { foldPhrase } from './fold-phrase.ts';
import type { KindIndex } from './kind-index.ts';

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

/**
 * The buttons and links of a page that do what only a shop's do: put into the cart, open it, order. A
 * number at either end of the label ("Cart (2)") does not count.
 *
 * @example pageActions(snapshot, kinds)[0]?.action // 'add-to-cart'
 */
export function pageActions(snapshot: Snapshot, kinds: KindIndex): PageAction[] {
  const found: PageAction[] = [];
  const look = (label: string, region: Region, locator: string, source: PageAction['source']): void => {
    if (label === '' || label.length > LONGEST) return;
    const action = kinds.actions.get(foldPhrase(label).replace(/^[# &]+|[# &]+$/g, ''));
    if (action) found.push({ action, label, region, locator, source });
  };
  for (const [at, block] of snapshot.blocks.entries())
    if (block.role === 'button') look(block.text, block.region, `block:${at}`, 'text');
  for (const [at, control] of snapshot.controls.entries()) {
    if (!/^(button|submit|image)$/.test(control.kind)) continue;
    look(control.label || control.value, control.region, `control:${at}`, 'form');
  }
  for (const [at, link] of snapshot.links.entries()) look(link.text, link.region, `link:${at}`, 'link');
  return found;
}
