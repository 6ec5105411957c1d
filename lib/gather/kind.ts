/** What an element is for the text inside it. */
export type Kind =
  | 'heading'
  | 'item'
  | 'row'
  | 'cell'
  | 'term'
  | 'description'
  | 'label'
  | 'button'
  | 'block'
  | 'line';

import { firstChild, nameOf, nextSibling } from './dom.ts';
import { BLOCKS, SKIPPED, STRUCTURE } from './elements.ts';

const BY_ROLE: Record<string, Kind> = {
  heading: 'heading',
  listitem: 'item',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  button: 'button',
};

const BY_NAME: Record<string, Kind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'description',
  label: 'label',
  legend: 'label',
  button: 'button',
};

/**
 * What an element is for the text inside it, by ARIA role, then by name; elements with a name of their
 * own making (`<shop-price>`) count as blocks.
 *
 * @example kindOf('td', '') // 'cell'
 */
export function kindOf(name: string, role: string): Kind {
  if (Object.hasOwn(BY_ROLE, role)) return BY_ROLE[role] as Kind;
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name] as Kind;
  return BLOCKS.has(name) || name.includes('-') ? 'block' : 'line';
}

/**
 * True where an element holds so little, and so plain, that it is one block: not a table cell that
 * lays out a page, nor a heading that somebody forgot to close.
 *
 * @example isCompact(row)
 */
export function isCompact(root: Element): boolean {
  const first = firstChild(root);
  const stack: Node[] = first ? [first] : [];
  for (let seen = 0; stack.length > 0; seen += 1) {
    if (seen > 300) return false;
    const node = stack.pop() as Node;
    const next = nextSibling(node);
    if (next) stack.push(next);
    const name = nameOf(node);
    if (name === '' || SKIPPED.has(name)) continue;
    if (STRUCTURE.has(name)) return false;
    const child = firstChild(node);
    if (child) stack.push(child);
  }
  return true;
}
