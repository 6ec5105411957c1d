import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { openTarget } from './chromium-target.ts';
import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { createView, type View } from './view.ts';

/**
 * Starts a real Chromium with the extension and gives the means to drive it.
 *
 * @example const chromium = await startChromium({ extension: '.output/chrome-mv3' });
 */
export async function startChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { context, profile, extensionId } = await launchChromium(options);
  const browser = context.browser();
  if (!browser) throw new Error('Playwright does not give the browser of this profile.');
  const session = await browser.newBrowserCDPSession();
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const pages = new WeakMap<View, Page>();

  function viewOf(page: Page): View {
    const view = createView({
      evaluate: (expression) => page.evaluate(expression),
      press: (x, y) => page.mouse.click(x, y),
      capture: () => page.screenshot({ fullPage: true }),
      setDark: (isDark) => page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' }),
      goto: async (url) => {
        await page.goto(url);
      },
      close: () => page.close(),
    });
    pages.set(view, page);
    return view;
  }

  const isWorker = (target: { type: string; url: string }) =>
    target.type === 'service_worker' && target.url.startsWith(extensionUrl(''));

  /** A message from a page of the extension wakes the worker; the manifest is the page on which nothing else runs. */
  async function wakeBackground(): Promise<string> {
    const running = await findTarget(session, isWorker);
    if (running) return running;
    const page = await context.newPage();
    await page.goto(extensionUrl('manifest.json'));
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
    await page.close();
    return waitForTarget(session, isWorker);
  }

  async function evaluateInBackground<T>(expression: string): Promise<T> {
    const worker = await openTarget(session, await wakeBackground());
    return (await worker.evaluate(expression)) as T;
  }

  return {
    name: 'chromium',
    version: browser.version(),
    extensionUrl,
    openTab: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return viewOf(page);
    },
    findTab: async (urlStart) => {
      const shown = () => context.pages().find((page) => page.url().startsWith(urlStart));
      return viewOf(
        shown() ??
          (await context.waitForEvent('page', {
            predicate: (page) => page.url().startsWith(urlStart),
            timeout: 10_000,
          })),
      );
    },
    clickIcon: async (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('The icon is clicked over a tab; this view is not one.');
      await page.bringToFront();
      const targetId = await tabTargetOf(session, page.url());
      await session.send('Extensions.triggerAction', { id: extensionId, targetId });
      const popup = await waitForTarget(
        session,
        (target) => target.type === 'page' && target.url.startsWith(extensionUrl('popup.html')),
      );
      const view = createView(await openTarget(session, popup));
      await view.until('document.readyState === "complete"');
      return view;
    },
    evaluateInBackground,
    stopBackground: async () => {
      const targetId = await findTarget(session, isWorker);
      if (targetId) await session.send('Target.closeTarget', { targetId });
      while (await findTarget(session, isWorker)) await pause(20);
    },
    notifications: async () => {
      const shown = await evaluateInBackground<object>('chrome.notifications.getAll()');
      return Object.keys(shown).map((id) => ({ id, title: null, message: null }));
    },
    // Headless Chromium draws no notifications, so the click is told to the extension's listeners directly.
    clickNotification: async (id) => {
      await evaluateInBackground(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The toolbar belongs to the tab's target, which only shows when asked for; page targets are refused. */
async function tabTargetOf(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  return tab.targetId;
}

type IsWanted = (target: { type: string; url: string }) => boolean;

async function findTarget(session: CDPSession, isWanted: IsWanted): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(isWanted)?.targetId;
}

async function waitForTarget(session: CDPSession, isWanted: IsWanted): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await findTarget(session, isWanted);
    if (found) return found;
    await pause(50);
  }
  throw new Error('Neither the popup nor the background started within 5 seconds.');
}
