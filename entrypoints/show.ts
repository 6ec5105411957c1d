import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage } from '../extension/answer-in-page.ts';
import { placesInPage } from '../extension/places-in-page.ts';

/** Injected into a page to show where it says something: `recordPage`, then `showPlace`. */
export default defineUnlistedScript(() => {
  answerInPage('show', placesInPage(document));
});
