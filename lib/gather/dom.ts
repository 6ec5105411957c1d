import { inLine } from '../facts/in-line.ts';
import { SKIPPED } from './elements.ts';
import { caller, isInBrowser, read, reader } from './read.ts';

/**
 * The first child of a node, null where it has none.
 *
 * @example firstChild(document.body)
 */
export const firstChild = reader<Node, 'firstChild'>('Node', 'firstChild');

/**
 * The node after a node in its parent, null after the last.
 *
 * @example nextSibling(item)
 */
export const nextSibling = reader<Node, 'nextSibling'>('Node', 'nextSibling');

/**
 * The node that a node is in, null where it is in none.
 *
 * @example parentNode(item)
 */
export const parentNode = reader<Node, 'parentNode'>('Node', 'parentNode');

/**
 * 1 of an element, 3 of text (DOM § 4.4).
 *
 * @example nodeType(document) // 9
 */
export const nodeType = reader<Node, 'nodeType'>('Node', 'nodeType');

/**
 * The name of an element as the DOM has it, lower case in HTML; of elements alone.
 *
 * @example localName(document.body) // 'body'
 */
export const localName = reader<Element, 'localName'>('Element', 'localName');

/**
 * The text of a text node, null of other nodes.
 *
 * @example nodeValue(text)
 */
export const nodeValue = reader<Node, 'nodeValue'>('Node', 'nodeValue');

/**
 * All text under a node, null of a document.
 *
 * @example textContent(button)
 */
export const textContent = reader<Node, 'textContent'>('Node', 'textContent');

const firstElementChild = reader<Element, 'firstElementChild'>('Element', 'firstElementChild');

/**
 * True where a browser sees at once that there is no element inside an element.
 *
 * @example if (holdsOnlyText(button)) textContent(button)
 */
export function holdsOnlyText(element: Element): boolean {
  return isInBrowser && firstElementChild(element) === null;
}

const getAttribute = caller<Element, string>('Element', 'getAttribute');

/**
 * The value of an attribute, null where the element has none.
 *
 * @example attribute(link, 'href') // '/imprint'
 */
export function attribute(element: Element, name: string): string | null {
  const value = getAttribute(element, name);
  return typeof value === 'string' ? value : null;
}

/**
 * The name of an element in lower case, and an empty string for every other node.
 *
 * @example nameOf(document.documentElement) // 'html'
 */
export function nameOf(node: Node): string {
  if (nodeType(node) !== 1) return '';
  const name: unknown = localName(node as Element);
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
  let text = '';
  const stack: Node[] = [root];
  for (let seen = 0; stack.length > 0 && seen < 2_000 && text.length < limit; seen += 1) {
    const node = stack.pop() as Node;
    const next = node === root ? null : nextSibling(node);
    if (next) stack.push(next);
    if (nodeType(node) === 3) {
      text += (nodeValue(node) ?? '').slice(0, limit - text.length);
      continue;
    }
    const name = nameOf(node);
    if (node !== root && SKIPPED.has(name)) continue;
    const child = firstChild(node);
    if (child) stack.push(child);
  }
  return inLine(text);
}
