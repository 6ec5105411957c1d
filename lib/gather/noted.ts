import { isInBrowser, read } from './read.ts';

/** Attributes that change what an element is, beside those that its name leads to. */
const NOTES = '[id],[role],[itemscope],[typeof],[data-cfemail]';
const HIDING = '[hidden],[style],[aria-hidden]';

/**
 * The elements of a document or shadow root that have one of these attributes at all: a browser finds them
 * many times faster than it answers for each element. `isShown` says that nothing need be known of
 * attributes that hide. Null outside of browsers, where asking is cheap.
 *
 * @example notedIn(document, true)?.has(element)
 */
export function notedIn(root: Document | ShadowRoot, isShown: boolean): Set<Element> | null {
  if (!isInBrowser) return null;
  const selector = isShown ? NOTES : `${NOTES},${HIDING}`;
  const elements = read(root as Document, 'querySelectorAll').call(root, selector);
  const noted = new Set<Element>();
  // By number: an iterator is slow while the script is cold.
  for (let index = 0; index < elements.length; index += 1) noted.add(elements[index] as Element);
  return noted;
}
