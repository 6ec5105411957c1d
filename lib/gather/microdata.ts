import * as BOUNDS from '../facts/bounds.ts';
import type { Item } from '../facts/snapshot.ts';
import { attribute, elementById, firstChild, nameOf, nextSibling } from './dom.ts';
import { itemValue } from './item-value.ts';
import { putProperty } from './put-property.ts';

const DEPTH = 20;
const PROPERTIES = 2_000;
const TEXT = 5_000;
/** Nodes between two stops. */
const STRETCH = 32;

interface OpenItem {
  root: Element;
  item: Item;
  /** The items around it, innermost first: an item inside itself is left out. */
  around: OpenItem | null;
  depth: number;
}

/**
 * Reads microdata items from their root elements (WHATWG HTML § 5.2.5 and 5.2.6): properties with
 * text, absolute addresses or nested items, `itemref` included. An element's `content` counts on every
 * element, as search engines read it. Items inside themselves, and what is beyond the bounds, are left
 * out; `cut` is then told. It stops every few nodes, so that a page need not wait for the whole, and returns the
 * items at its end.
 *
 * @example const items = readMicrodata([root], document, base, cut); let step; while (!(step = items.next()).done);
 */
export function* readMicrodata(
  roots: readonly Element[],
  document: Document,
  base: string,
  cut: Set<string>,
): Generator<void, Item[]> {
  const tops = roots.map((root): OpenItem => ({ root, item: openItem(root), around: null, depth: 0 }));
  const queue = [...tops];
  let properties = 0;
  let nodes: number = BOUNDS.nodes;
  for (const open of queue) {
    const found = yield* propertiesOf(open.root, document, nodes);
    nodes -= found.visited;
    for (const element of found.elements) {
      properties += 1;
      if (properties % STRETCH === 0) yield;
      if (properties > PROPERTIES || nodes <= 0) {
        cut.add('items');
        return tops.map(({ item }) => item);
      }
      const value = attribute(element, 'itemscope') === null ? itemValue(element, base) : nest(element, open);
      if (value === null) continue;
      if (typeof value !== 'string') {
        if (queue.length >= BOUNDS.items) {
          cut.add('items');
          continue;
        }
        queue.push(value);
      }
      putProperty(
        open.item,
        tokens(attribute(element, 'itemprop')),
        typeof value === 'string' ? value : value.item,
      );
    }
  }
  return tops.map(({ item }) => item);
}

function openItem(root: Element): Item {
  const item: Item = { type: tokens(attribute(root, 'itemtype')), properties: {} };
  const id = attribute(root, 'itemid');
  if (id) item.id = id.slice(0, TEXT);
  return item;
}

function nest(root: Element, around: OpenItem): OpenItem | null {
  if (around.depth >= DEPTH) return null;
  for (let open: OpenItem | null = around; open; open = open.around) if (open.root === root) return null;
  return { root, item: openItem(root), around, depth: around.depth + 1 };
}

/** The elements that carry an item's properties, in the order of the tree, references last. */
function* propertiesOf(root: Element, document: Document, limit: number) {
  const elements: Element[] = [];
  const seen = new Set<Node>([root]);
  const references = tokens(attribute(root, 'itemref')).map((id) => elementById(document, id));
  const first = firstChild(root);
  const starts: (Node | null)[] = [first, ...references];
  for (const start of starts) {
    const stack: Node[] = start ? [start] : [];
    while (stack.length > 0 && seen.size < limit) {
      const node = stack.pop() as Node;
      const next = start !== first && node === start ? null : nextSibling(node);
      if (next) stack.push(next);
      if (seen.has(node)) continue;
      seen.add(node);
      if (seen.size % STRETCH === 0) yield;
      if (nameOf(node) === '') continue;
      const element = node as Element;
      if (attribute(element, 'itemprop')) elements.push(element);
      const child = attribute(element, 'itemscope') === null ? firstChild(element) : null;
      if (child) stack.push(child);
    }
  }
  return { elements, visited: seen.size };
}

function tokens(value: string | null): string[] {
  const words = (value ?? '').slice(0, 1_000).split(/\s+/);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 20);
}
