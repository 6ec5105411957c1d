import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../build/find-browser.mjs';
import type { DrivenBrowser, LaunchOptions, ShownNotification } from './driven-browser.ts';
import { createBidi } from './firefox-bidi.ts';
import * as privileged from './firefox-privileged.ts';
import { createView, type View } from './view.ts';

/** The id in the manifest (`wxt.config.ts`): what Firefox calls the extension. */
const GECKO_ID = '{6d6f1e0a-7d0c-4b5c-9a57-2b8a1f3c9e41}';
/** Firefox draws one at random for each profile; a fixed one lets us know the addresses of the extension's pages. */
const UUID = '3f0c9d52-8a41-4c6e-9b7d-5e2a10c4f8b3';

/**
 * Starts a real Firefox with the extension and gives the means to drive it.
 *
 * Throws one sentence where there is no Firefox.
 *
 * @example const firefox = await startFirefox({ extension: '.output/firefox-mv3' });
 */
export async function startFirefox({
  extension,
  granted = [],
  isHeaded = false,
  geckoId = GECKO_ID,
}: LaunchOptions & { geckoId?: string }): Promise<DrivenBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('There is no Firefox: install it or set FIREFOX to its file.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !isHeaded,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      // Otherwise the background sleeps after 30 seconds in the middle of a slow test; stopBackground() does it on purpose.
      'extensions.background.idle.timeout': 600_000,
      // Nobody is there to answer whether a site may be read: it is as if they said yes.
      'extensions.webextOptionalPermissionPrompts': isHeaded,
    },
  });
  const bidi = createBidi(browser);
  const desk = await bidi.deskContext();
  const inDesk = (expression: string) => bidi.evaluate(desk, expression);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  await inDesk(privileged.STAND_IN_ALERTS);
  await browser.installExtension(extension);
  if (granted.length > 0) await inDesk(privileged.grantSites(geckoId, granted));
  const contexts = new WeakMap<View, string>();

  function viewOf(context: string, close: () => Promise<unknown>): View {
    const view = createView({
      evaluate: (expression) => bidi.evaluate(context, expression),
      press: (x, y) => bidi.press(context, x, y),
      capture: () => bidi.capture(context),
      setDark: async (isDark) => {
        await inDesk(privileged.setDark(context, isDark));
      },
      goto: (url) => bidi.navigate(context, url),
      close: async () => {
        await close();
      },
    });
    contexts.set(view, context);
    return view;
  }
  const tabViewOf = (context: string) =>
    viewOf(context, () => bidi.send('browsingContext.close', { context }));

  /** The newest view of a kind that is alive: Firefox lists a popup for a while after it closed, and moves it when it opens. */
  async function viewContext(kind: string, isReady = 'true'): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const context = await inDesk(privileged.contextOf(geckoId, kind));
      const isAlive = typeof context === 'string' && bidi.evaluate(context, isReady).catch(() => false);
      if (await isAlive) return String(context);
      await pause(50);
    }
    throw new Error(`Firefox shows no ${kind} of the extension after 10 seconds.`);
  }

  async function evaluateInBackground<T>(expression: string): Promise<T> {
    await inDesk(privileged.wakeBackground(geckoId));
    return (await bidi.evaluate(await viewContext('background'), expression)) as T;
  }

  return {
    name: 'firefox',
    version: await browser.version(),
    extensionUrl,
    openTab: async (url) => {
      const context = await bidi.newTab();
      await bidi.navigate(context, url);
      return tabViewOf(context);
    },
    findTab: async (urlStart) => tabViewOf(await bidi.findTab(urlStart)),
    clickIcon: async (tab) => {
      const context = contexts.get(tab);
      if (!context) throw new Error('The icon is clicked over a tab; this view is not one.');
      const isReady = `location.pathname === '/popup.html' && document.readyState === 'complete'`;
      // Seen once in many runs: the popup was gone a moment after it had opened. A person clicks again.
      for (let tries = 0; tries < 3; tries += 1) {
        await bidi.send('browsingContext.activate', { context });
        await inDesk(privileged.closePopup());
        await inDesk(privileged.clickIcon(geckoId));
        const popup = viewOf(await viewContext('popup', isReady), () => inDesk(privileged.closePopup()));
        await pause(200);
        const isThere = await popup.evaluate('true').catch(() => false);
        if (isThere) return popup;
      }
      throw new Error('The popup opened three times and was gone within 200 ms each time.');
    },
    evaluateInBackground,
    stopBackground: async () => {
      await inDesk(privileged.stopBackground(geckoId));
    },
    notifications: async () => {
      const shown = await evaluateInBackground<Record<string, Omit<ShownNotification, 'id'>>>(
        'browser.notifications.getAll()',
      );
      return Object.entries(shown).map(([id, { title, message }]) => ({ id, title, message }));
    },
    clickNotification: async (id) => {
      await inDesk(privileged.clickAlert(id));
    },
    close: () => browser.close(),
  };
}
