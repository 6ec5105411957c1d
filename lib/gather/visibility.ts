import type { Frame } from './frame.ts';
import { caller, isInBrowser, read } from './read.ts';

const BY_VISIBILITY = { visibilityProperty: true };
const NOTHING = {};
const checkVisibility = caller<Element, CheckVisibilityOptions>('Element', 'checkVisibility');

/**
 * The window of a document that a browser shows, null of one that is only parsed.
 *
 * @example viewOf(new DOMParser().parseFromString('', 'text/html')) // null
 */
export function viewOf(document: Document): Window | null {
  return isInBrowser ? read(document, 'defaultView') : null;
}

/**
 * True where a living page shows the text right inside a frame. The browser is asked of elements with text
 * alone, and once; what is in an element that is not shown is not shown either, and what only changes the
 * letters is shown as they are.
 *
 * @example isShown(frame)
 */
export function isShown(frame: Frame): boolean {
  if (frame.isShown !== null) return frame.isShown;
  const { element, around, trait } = frame;
  // Depth is bounded, and so is this recursion.
  if (around && trait.isLetters) frame.isShown = isShown(around);
  else if (around?.isGone) frame.isGone = true;
  else if (isVisible(element)) frame.isShown = true;
  else if (!checkVisibility(element, NOTHING)) {
    frame.isShown = around !== null && isShown(around) && hasContents(element);
    frame.isGone = !frame.isShown;
  }
  frame.isShown ??= false;
  return frame.isShown;
}

/**
 * True where the browser shows the box of an element.
 *
 * @example isVisible(iframe)
 */
export function isVisible(element: Element): boolean {
  return checkVisibility(element, BY_VISIBILITY) === true;
}

/**
 * True where what is in an element has boxes, also without one of its own (`display: contents`). Its style would
 * tell too, but to work that out for what is not shown takes the browser a hundred times as long.
 */
function hasContents(element: Element): boolean {
  const range = read(element, 'ownerDocument').createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length > 0;
}

/**
 * True where the style of a living page strikes an element's text through.
 *
 * @example isStruckByStyle(price, window)
 */
export function isStruckByStyle(element: Element, view: Window): boolean {
  return view.getComputedStyle(element).textDecorationLine.includes('line-through');
}
