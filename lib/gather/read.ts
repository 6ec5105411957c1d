/**
 * Reads a property of a node past what the page put in its way: inside `<form>`, and on the document,
 * an `<input name="firstChild">` stands where the DOM's own property is looked for
 * (HTML, "named properties"). Own names lie on the object, the DOM's on its prototype.
 *
 * @example read(form, 'firstChild')
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  // To ask a browser's document what it is would be to look through its names.
  if (!isInBrowser && !canBeClobbered(node)) return node[key];
  const prototype: object = Object.getPrototypeOf(node);
  return key in prototype ? Reflect.get(prototype, key, node) : node[key];
}

function canBeClobbered(node: Node): boolean {
  if (node.nodeType === 3) return false;
  const name: unknown = (node as Element).localName;
  return name === 'form' || typeof name !== 'string';
}

/**
 * A fast `read` of one property, for what is asked of each node: a browser's own getter of the interface,
 * where no page can stand in its way; outside of browsers `read` itself.
 *
 * @example const firstChild = reader('Node', 'firstChild'); firstChild(form)
 */
export function reader<N extends Node, K extends keyof N>(type: string, key: K): (node: N) => N[K] {
  const get = descriptorOf(type, key)?.get;
  return get ? bound(get) : (node) => read(node, key);
}

/**
 * As `reader`, for a method with one argument.
 *
 * @example const getAttribute = caller<Element, string>('Element', 'getAttribute'); getAttribute(form, 'id')
 */
export function caller<N extends Node, A>(type: string, key: keyof N): (node: N, argument: A) => unknown {
  const method: unknown = descriptorOf(type, key)?.value;
  if (typeof method === 'function') return bound(method);
  return (node, argument) => {
    const own: unknown = read(node, key);
    return typeof own === 'function' ? own.call(node, argument) : undefined;
  };
}

/** False under Node, where documents are ordinary objects. */
export const isInBrowser = descriptorOf('Node', 'firstChild') !== undefined;

function descriptorOf(type: string, key: PropertyKey): PropertyDescriptor | undefined {
  const { prototype } = (globalThis as unknown as Record<string, { prototype?: object }>)[type] ?? {};
  return prototype && Object.getOwnPropertyDescriptor(prototype, key);
}

/** A bound `call` is run without a frame of its own, which counts while the script is cold. */
// biome-ignore lint/complexity/noBannedTypes: any function of the DOM
function bound(method: Function) {
  return Function.prototype.call.bind(method);
}
