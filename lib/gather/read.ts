/**
 * Reads a property of a node past what the page put in its way: inside `<form>`, and on the document,
 * an `<input name="firstChild">` stands where the DOM's own property is looked for
 * (HTML, "named properties"). Own names lie on the object, the DOM's on its prototype.
 *
 * @example read(form, 'firstChild')
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  if (!canBeClobbered(node)) return node[key];
  const prototype: object = Object.getPrototypeOf(node);
  return key in prototype ? Reflect.get(prototype, key, node) : node[key];
}

function canBeClobbered(node: Node): boolean {
  if (node.nodeType === 3) return false;
  const name: unknown = (node as Element).localName;
  return name === 'form' || typeof name !== 'string';
}
