import browser from 'webextension-polyfill';
import { ALL_SITES, grantedSites } from './access.ts';
import { type AccessMode, readSettings } from './settings.ts';

const ID = 'sentinel';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered sentinel fit the chosen mode and the sites granted: on no page, on granted
 * shops, on every page. Safe to call at any time and again; it runs whenever either changes, one run
 * after the other.
 */
export function registerSentinel(): Promise<void> {
  running = running.catch(() => undefined).then(registerNow);
  return running;
}

async function registerNow(): Promise<void> {
  const [{ mode }, granted] = await Promise.all([readSettings(), grantedSites()]);
  const matches = matchesFor(mode, granted);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered) await browser.scripting.updateContentScripts([{ id: ID, matches }]);
  else
    await browser.scripting.registerContentScripts([
      { id: ID, js: ['sentinel.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}

function matchesFor(mode: AccessMode, granted: readonly string[]): string[] {
  if (mode === 'click') return [];
  return granted.includes(ALL_SITES) ? [ALL_SITES] : [...granted];
}
