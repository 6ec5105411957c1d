import { attribute } from './dom.ts';
import { read } from './read.ts';

/**
 * The window of a document that is shown, null of one that is only parsed.
 *
 * @example viewOf(new DOMParser().parseFromString('', 'text/html')) // null
 */
export function viewOf(document: Document): Window | null {
  const view = read(document, 'defaultView');
  return view && typeof view.getComputedStyle === 'function' ? view : null;
}

/**
 * True where an element, and so all inside it, is not shown: by attribute or inline style, and in a
 * living page by what the browser computed. What only `aria-hidden` says is believed where there is no
 * view to tell better, and of blocks alone: a price is often hidden from screen readers only.
 *
 * @example isHidden(element, true, null)
 */
export function isHidden(element: Element, isBlock: boolean, view: Window | null): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500)))
    return true;
  if (!isBlock) return false;
  const checkVisibility: unknown = read(element, 'checkVisibility');
  if (!view || typeof checkVisibility !== 'function') return attribute(element, 'aria-hidden') === 'true';
  if (checkVisibility.call(element, { visibilityProperty: true })) return false;
  return view.getComputedStyle(element).display !== 'contents';
}

/**
 * True where the style of a living page strikes an element's text through.
 *
 * @example isStruckByStyle(price, window)
 */
export function isStruckByStyle(element: Element, view: Window): boolean {
  return view.getComputedStyle(element).textDecorationLine.includes('line-through');
}
