import { isInBrowser, read } from './read.ts';

/** Attributes that change what an element is, beside those that its name leads to. */
const NOTES = '[role],[data-cfemail]';
const HIDING = '[hidden],[style],[aria-hidden]';
const ITEMS = '[itemscope],[typeof]';

/** Elements of which more is to be asked than their name tells, found beforehand. */
export interface Noted {
  /** Those with attributes that change what they are. */
  readonly attributed: Set<Element>;
  /** Those at which microdata or RDFa may start. */
  readonly items: Set<Element>;
}

/**
 * The elements of a document or shadow root of which more is to be asked: a browser finds them many times faster
 * than it answers for each element. `isShown` says that nothing need be known of attributes that hide. Adds to
 * what is noted of other trees. Null outside of browsers, where asking is cheap.
 *
 * @example notedIn(document, true, null)?.attributed.has(element)
 */
export function notedIn(root: Document | ShadowRoot, isShown: boolean, others: Noted | null): Noted | null {
  if (!isInBrowser) return null;
  const noted = others ?? { attributed: new Set(), items: new Set() };
  const find = read(root as Document, 'querySelectorAll');
  addAll(noted.attributed, find.call(root, isShown ? NOTES : `${NOTES},${HIDING}`));
  addAll(noted.items, find.call(root, ITEMS));
  return noted;
}

/** By number: an iterator is slow while the script is cold. */
function addAll(set: Set<Element>, elements: NodeListOf<Element>): void {
  for (let index = 0; index < elements.length; index += 1) set.add(elements[index] as Element);
}
