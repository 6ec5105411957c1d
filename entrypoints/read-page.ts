import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage } from '../extension/answer-in-page.ts';
import { parsePage, readOwnPage } from '../extension/read-own-page.ts';

/** Injected into a page on request, to read other pages of its site: `readPage`, `parsePage`, `stopReading`. */
export default defineUnlistedScript(() => {
  let reading = new AbortController();
  answerInPage('read-page', {
    readPage: (message) => {
      const { url } = message as { url: string };
      reading = new AbortController();
      return readOwnPage(url, location.origin, reading.signal);
    },
    parsePage: (message) => {
      const { url, html } = message as { url: string; html: string };
      return parsePage(html, url);
    },
    stopReading: () => {
      reading.abort();
      return null;
    },
  });
});
