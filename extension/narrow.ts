import { squeeze, wordsOf } from '../lib/compose/squeeze.ts';
import { firstChild, nameOf, nextSibling, textUnder } from '../lib/gather/dom.ts';

/**
 * The innermost element inside an element that holds the words of a quote; the element itself where no other does.
 *
 * @example narrow(paragraph, '14 Tagen') // the <b> with these words
 */
export function narrow(element: Element, quote: string): Element {
  const wanted = wordsOf(quote);
  let inner = element;
  for (let next: Element | null = inner; next; next = childHolding(inner, wanted)) inner = next;
  return inner;
}

function childHolding(element: Element, wanted: string): Element | null {
  let child = firstChild(element);
  for (let seen = 0; child && seen < 500; seen += 1) {
    if (nameOf(child) !== '' && squeeze(textUnder(child, 20_000)).includes(wanted)) return child as Element;
    child = nextSibling(child);
  }
  return null;
}
