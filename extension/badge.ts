import browser from 'webextension-polyfill';
import type { PageReading } from './page-reading.ts';

/** Shows on the toolbar icon of a tab how many topics are worth a look; nothing where none is. */
export async function showBadge(tabId: number, reading: PageReading): Promise<void> {
  const count = reading.kind === 'report' ? reading.summary.worthALook : 0;
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a4b08' });
}
