import browser from 'webextension-polyfill';
import { ALL_SITES, grantedSites } from './access.ts';
import { readSettings } from './settings.ts';

const ID = 'sentinel';

/**
 * Makes the registered sentinel fit the chosen mode and the sites granted: on no page, on granted
 * shops, on every page. Safe to call at any time and again; it runs whenever either changes.
 */
export async function registerSentinel(): Promise<void> {
  const [{ mode }, granted] = await Promise.all([readSettings(), grantedSites()]);
  const matches =
    mode === 'click' ? [] : mode === 'all' && granted.includes(ALL_SITES) ? [ALL_SITES] : granted;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['sentinel.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
