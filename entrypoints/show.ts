import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage } from '../extension/answer-in-page.ts';
import { findPlace } from '../extension/find-place.ts';
import { highlight } from '../extension/highlight.ts';

/** Injected into a page to show where it says something: answers `{ found }` to `showPlace`. */
export default defineUnlistedScript(() => {
  answerInPage('show', {
    showPlace: (message) => {
      const { locator, quote } = message as { locator: string; quote: string };
      const element = findPlace(document, locator, quote);
      if (element) highlight(element);
      return { found: element !== null };
    },
  });
});
