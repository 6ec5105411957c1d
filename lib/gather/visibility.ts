import { attribute } from './dom.ts';
import type { Frame } from './frame.ts';
import { caller, isInBrowser, read } from './read.ts';

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BY_VISIBILITY = { visibilityProperty: true };
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
 * True where an element of a page that is only parsed, and so all inside it, says that it is not shown:
 * by attribute or inline style. What only `aria-hidden` says is believed of blocks alone: a price is often
 * hidden from screen readers only.
 *
 * @example saysHidden(element, true)
 */
export function saysHidden(element: Element, isBlock: boolean): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style && HIDING.test(style.slice(0, 500))) return true;
  return isBlock && attribute(element, 'aria-hidden') === 'true';
}

/**
 * True where a living page shows the text right inside a frame. The browser is asked of elements with text
 * alone, and once; what is in an element that is not
 * shown is not shown either, and what only changes the letters is shown as they are.
 *
 * @example isShown(frame)
 */
export function isShown(frame: Frame): boolean {
  if (frame.isShown !== null) return frame.isShown;
  const { element, around } = frame;
  // Depth is bounded, and so is this recursion.
  if (around && frame.end === 'none') frame.isShown = isShown(around);
  else if (around?.isShown === false) frame.isShown = false;
  else if (isVisible(element)) frame.isShown = true;
  else frame.isShown = around !== null && isShown(around) && hasOnlyContents(element);
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
 * True where an element has no box, but what is in it has (`display: contents`). Its style would tell too, but
 * to work that out for what is not shown takes the browser a hundred times as long.
 */
function hasOnlyContents(element: Element): boolean {
  if (checkVisibility(element, {})) return false;
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
