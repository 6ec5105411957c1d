import { firstChild, holdsOnlyText, nameOf, nextSibling } from './dom.ts';
import { traitOf } from './trait.ts';

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
    if (name === '') continue;
    const { isSkipped, isStructure } = traitOf(name);
    if (isSkipped) continue;
    if (isStructure) return false;
    const child = firstChild(node);
    if (child) stack.push(child);
  }
  return true;
}
