import { SKIPPED } from './elements.ts';
import { read } from './read.ts';

/**
 * The value of an attribute, null where the element has none.
 *
 * @example attribute(link, 'href') // '/imprint'
 */
export function attribute(element: Element, name: string): string | null {
  const value: unknown = read(element, 'getAttribute').call(element, name);
  return typeof value === 'string' ? value : null;
}

/**
 * The name of an element in lower case, and an empty string for every other node.
 *
 * @example nameOf(document.documentElement) // 'html'
 */
export function nameOf(node: Node): string {
  if (read(node, 'nodeType') !== 1) return '';
  const name: unknown = read(node as Element, 'localName');
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/**
 * The element with an id, null where there is none; documents and shadow roots alike.
 *
 * @example elementById(document, 'terms')
 */
export function elementById(document: Document, id: string): Element | null {
  return id === '' ? null : read(document, 'getElementById').call(document, id);
}

/**
 * The text under a node with white space folded, at most `limit` characters of at most 2,000 nodes;
 * scripts, styles and templates do not count.
 *
 * @example textUnder(label, 300) // 'E-mail address'
 */
export function textUnder(root: Node, limit: number): string {
  const parts: string[] = [];
  let left = limit;
  const stack: Node[] = [root];
  for (let seen = 0; stack.length > 0 && seen < 2_000 && left > 0; seen += 1) {
    const node = stack.pop() as Node;
    const next = node === root ? null : read(node, 'nextSibling');
    if (next) stack.push(next);
    if (read(node, 'nodeType') === 3) {
      const text = (node.nodeValue ?? '').slice(0, left);
      parts.push(text);
      left -= text.length;
      continue;
    }
    const name = nameOf(node);
    if (node !== root && SKIPPED.has(name)) continue;
    const child = read(node, 'firstChild');
    if (child) stack.push(child);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
