import { firstChild } from './dom.ts';
import type { Frame } from './frame.ts';
import { read, reader } from './read.ts';
import { isVisible } from './visibility.ts';

const shadowRoot = reader<Element, 'shadowRoot'>('Element', 'shadowRoot');

/**
 * Has the walk go into the shadow of an element, if it has one, and from a slot to what is put there; gives
 * the root of the shadow. Where the DOM knows no slots, what is in the element comes after its shadow.
 *
 * @example enterShadow(frame, 'shop-card')
 */
export function enterShadow(frame: Frame, name: string): ShadowRoot | null {
  const { element } = frame;
  const shadow = shadowRoot(element);
  if (shadow) {
    frame.after = typeof read(element, 'assignedSlot') === 'object' ? null : firstChild(element);
    frame.next = firstChild(shadow);
  }
  if (name !== 'slot') return shadow;
  const assigned: unknown = (element as HTMLSlotElement).assignedNodes;
  const nodes: Node[] = typeof assigned === 'function' ? assigned.call(element) : [];
  if (nodes.length === 0) return shadow;
  frame.slotted = [...nodes].reverse();
  return shadow;
}

/**
 * The document in an `<iframe>` of a living page, null where the browser does not let us see it, or shows
 * nothing of it: to ask for it costs a millisecond, and pages have many that only count visits.
 *
 * @example contentOf(iframe)
 */
export function contentOf(iframe: Element): Document | null {
  return isVisible(iframe) ? read(iframe as HTMLIFrameElement, 'contentDocument') : null;
}
