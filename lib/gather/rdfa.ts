import { absoluteUrl } from '../facts/absolute-url.ts';
import * as BOUNDS from '../facts/bounds.ts';
import type { Item } from '../facts/snapshot.ts';
import { attribute, firstChild, nameOf, nextSibling, parentNode } from './dom.ts';
import { itemValue } from './item-value.ts';
import { putProperty } from './put-property.ts';

const PROPERTIES = 2_000;
const NAMES = 20;
/** Nodes between two stops. */
const STRETCH = 32;

/** Prefixes that need not be declared (RDFa Core Initial Context), of the vocabularies that describe offers. */
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'http://schema.org/',
  gr: 'http://purl.org/goodrelations/v1#',
  og: 'http://ogp.me/ns#',
  v: 'http://rdf.data-vocabulary.org/#',
};

/** What holds at a place of the tree. */
interface Scope {
  /** What properties are said of; null outside of everything. */
  item: Item | null;
  vocabulary: string;
  prefixes: Readonly<Record<string, string>>;
}

/**
 * Reads what is described in RDFa Lite 1.1 (`vocab`, `typeof`, `property`, `resource`, `prefix`) as items, names in
 * full, outermost first. Terms without a vocabulary are left out, as the specification says.
 *
 * `typed` are the elements with `typeof`, in the order of the tree; `cut` is told where bounds were reached.
 *
 * It stops every few nodes, so that a page need not wait for the whole, and returns the items at its end.
 *
 * @example const items = readRdfa([element], base, cut); let step; while (!(step = items.next()).done);
 */
export function* readRdfa(
  typed: readonly Element[],
  base: string,
  cut: Set<string>,
): Generator<void, Item[]> {
  const tops: Item[] = [];
  const seen = new Set<Node>();
  let items = 0;
  let properties = 0;
  for (const root of typed) {
    if (seen.has(root)) continue;
    const stack: { node: Node; scope: Scope }[] = [{ node: root, scope: scopeAround(root) }];
    while (stack.length > 0) {
      const { node, scope } = stack.pop() as { node: Node; scope: Scope };
      const next = node === root ? null : nextSibling(node);
      if (next) stack.push({ node: next, scope });
      if (nameOf(node) === '' || seen.has(node)) continue;
      seen.add(node);
      if (seen.size % STRETCH === 0) yield;
      if (seen.size > BOUNDS.nodes || items > BOUNDS.items || properties > PROPERTIES) {
        cut.add('items');
        return tops.filter(isSomething);
      }
      const inner = open(node as Element, scope);
      const child = firstChild(node);
      if (child) stack.push({ node: child, scope: inner });
    }
  }
  return tops.filter(isSomething);

  function open(element: Element, around: Scope): Scope {
    const scope = within(element, around);
    const type = namesIn(attribute(element, 'typeof'), scope);
    const names = namesIn(attribute(element, 'property'), scope);
    const resource = attribute(element, 'resource');
    const isTyped = attribute(element, 'typeof') !== null;
    properties += names.length;
    if (!isTyped && (resource === null || names.length > 0)) {
      const value = resource === null ? itemValue(element, base) : (absoluteUrl(resource, base) ?? resource);
      if (scope.item) putProperty(scope.item, names, value);
      return scope;
    }
    items += 1;
    const item: Item = { type, properties: {} };
    if (resource) item.id = (absoluteUrl(resource, base) ?? resource).slice(0, 2_000);
    if (scope.item && names.length > 0) putProperty(scope.item, names, item);
    else tops.push(item);
    return { ...scope, item };
  }
}

/** A type without a vocabulary says nothing, nor does an item that has nothing but it. */
function isSomething({ type, properties }: Item): boolean {
  return type.length > 0 || Object.keys(properties).length > 0;
}

/** What the elements around say about names: `vocab` and `prefix`, outermost first. */
function scopeAround(root: Element): Scope {
  const around: Element[] = [];
  for (let at = parentNode(root); at && around.length < BOUNDS.depth; at = parentNode(at))
    if (nameOf(at) !== '') around.push(at as Element);
  const outside: Scope = { item: null, vocabulary: '', prefixes: PREFIXES };
  return around.reduceRight((scope, element) => within(element, scope), outside);
}

function within(element: Element, around: Scope): Scope {
  const vocabulary = attribute(element, 'vocab');
  const prefix = attribute(element, 'prefix');
  if (vocabulary === null && prefix === null) return around;
  const declared = [...(prefix ?? '').slice(0, 2_000).matchAll(/(\S{0,50}):\s+(\S{1,300})/g)];
  const own = declared.map(([, name = '', iri = '']) => [name.toLowerCase(), iri] as const);
  return {
    ...around,
    vocabulary: vocabulary === null ? around.vocabulary : vocabulary.trim(),
    prefixes: { ...around.prefixes, ...Object.fromEntries(own.filter(([name]) => name !== '__proto__')) },
  };
}

/** Terms and prefixed names in full; whole addresses stay as they are, unknown names are left out. */
function namesIn(value: string | null, { vocabulary, prefixes }: Scope): string[] {
  const words = (value ?? '').slice(0, 1_000).split(/\s+/);
  return words.slice(0, NAMES).flatMap((word) => {
    const colon = word.indexOf(':');
    if (word === '') return [];
    if (colon === -1) return vocabulary === '' ? [] : [`${vocabulary}${word}`];
    const prefix = word.slice(0, colon).toLowerCase();
    if (Object.hasOwn(prefixes, prefix)) return [`${prefixes[prefix]}${word.slice(colon + 1)}`];
    return word.slice(colon).startsWith('://') ? [word] : [];
  });
}
