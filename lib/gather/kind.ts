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

import { firstChild, holdsOnlyText, nameOf, nextSibling } from './dom.ts';
import { BLOCKS, SKIPPED, STRUCTURE } from './elements.ts';
import { tableOf } from './table-of.ts';

const BY_ROLE = tableOf<Kind>({
  heading: 'heading',
  item: 'listitem',
  row: 'row',
  cell: 'cell gridcell columnheader rowheader',
  button: 'button',
});

const BY_NAME = tableOf<Kind>({
  heading: 'h1 h2 h3 h4 h5 h6 summary',
  item: 'li',
  row: 'tr',
  cell: 'td th',
  term: 'dt',
  description: 'dd',
  label: 'label legend',
  button: 'button',
});

/**
 * What an element is for the text inside it, by ARIA role, then by name; elements with a name of their
 * own making (`<shop-price>`) count as blocks.
 *
 * @example kindOf('td', '') // 'cell'
 */
export function kindOf(name: string, role: string): Kind {
  return (
    BY_ROLE.get(role) ?? BY_NAME.get(name) ?? (BLOCKS.has(name) || name.includes('-') ? 'block' : 'line')
  );
}

/**
 * True where an element holds so little, and so plain, that it is one block: not a table cell that
 * lays out a page, nor a heading that somebody forgot to close.
 *
 * @example isCompact(row)
 */
export function isCompact(root: Element): boolean {
  if (holdsOnlyText(root)) return true;
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
