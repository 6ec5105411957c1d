import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { findPlace } from '../lib/compose/find-place.ts';
import type { Evidence } from '../lib/facts/evidence.ts';
import { Recording } from '../lib/facts/recording.ts';

const Answer = z.object({ found: z.boolean() });

/**
 * Scrolls to the words of a piece of evidence and highlights them: in the tab when they stand on the
 * page it shows, else in a new tab at the browser's own text fragment (WICG scroll-to-text-fragment).
 */
export async function showPlace(
  tabId: number,
  evidence: Evidence,
): Promise<{ found: boolean; opened: boolean }> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || withoutFragment(tab.url) !== withoutFragment(evidence.url)) {
    await browser.tabs.create({ url: fragmentUrl(evidence), index: tab.index + 1 });
    return { found: false, opened: true };
  }
  await browser.scripting.executeScript({ target: { tabId }, files: ['show.js'] });
  const recording = z.safeParse(Recording, await browser.tabs.sendMessage(tabId, { name: 'recordPage' }));
  const { locator, quote } = evidence;
  const place = recording.success ? findPlace(recording.data, locator, quote) : null;
  if (place === null) return { found: false, opened: false };
  const message = { name: 'showPlace', place, quote };
  const answer = z.safeParse(Answer, await browser.tabs.sendMessage(tabId, message));
  return { found: answer.success && answer.data.found, opened: false };
}

/** The first words of the quote are enough for the browser to find it, and survive its white space. */
function fragmentUrl({ url, quote }: Evidence): string {
  const words = quote.replace(/…$/, '').split(/\s+/).slice(0, 8).join(' ');
  const encoded = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${withoutFragment(url)}#:~:text=${encoded}`;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
