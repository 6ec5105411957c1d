import type { Recording } from '../lib/facts/recording.ts';
import { gather } from '../lib/gather/gather.ts';
import { highlight } from './highlight.ts';
import { narrow } from './narrow.ts';

/**
 * What the script that shows places answers in a page: `recordPage` gives the page's Recording and remembers its
 * elements, `showPlace` highlights the words of a quote in one of them and says whether it is still there.
 *
 * @example answerInPage('show', placesInPage(document))
 */
export function placesInPage(document: Document): Record<string, (message: object) => unknown> {
  let elements: Element[] = [];
  return {
    recordPage: (): Recording => {
      elements = [];
      return gather(document, location.href, elements);
    },
    showPlace: (message) => {
      const { place, quote } = message as { place: number; quote: string };
      const element = elements[place];
      elements = [];
      if (!element?.isConnected) return { found: false };
      highlight(narrow(element, quote));
      return { found: true };
    },
  };
}
