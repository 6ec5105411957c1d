import type { Snapshot } from '../facts/snapshot.ts';

/** What a page calls itself. */
export interface Title {
  text: string;
  /** Where it stands: `block:3` for a main heading, `data:title` for a part of the title. */
  locator: string;
}

/** A page has one main heading; some templates set a logo or two as well. */
const HEADINGS = 4;

/**
 * What a page calls itself: its main headings, then the parts of its title, which shops join with a dash
 * or a bar, shop and page in either order.
 *
 * @example titlesOf(snapshot).map(({ text }) => text) // ['Impressum', 'Impressum', 'Beispiel-Shop']
 */
export function titlesOf(snapshot: Snapshot): Title[] {
  const titles: Title[] = [];
  for (const [at, block] of snapshot.blocks.entries()) {
    if (titles.length === HEADINGS) break;
    if (block.role === 'heading' && block.level === 1 && block.text !== '')
      titles.push({ text: block.text, locator: `block:${at}` });
  }
  const parts = snapshot.title.slice(0, 300).split(/ [|–—\-·»:•/] |: /);
  for (const text of parts) if (text.trim() !== '') titles.push({ text: text.trim(), locator: 'data:title' });
  return titles;
}
