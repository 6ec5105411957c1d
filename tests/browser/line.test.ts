import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShops } from '../shops/serve.ts';
import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { startFirefox } from './firefox.ts';
import type { View } from './view.ts';

const PICTURES = '.output/pictures';
const today = Temporal.Now.plainDateISO();
const PLACED = today.subtract({ days: 5 }).toString();
const ARRIVED = today.subtract({ days: 1 }).toString();
/** Day fourteen after the arrival, by which reminders go. */
const SAFE_DAY = today.add({ days: 13 });

const IS_JUDGED = `document.querySelector('.topics .outcome') && !document.querySelector('.topics .outcome.reading, progress')`;

/** From a shop page to a report, a stored order and a reminder: each test goes on where the one before ended. */
describe.each([
  ['chromium', () => startChromium({ extension: resolve('.output/chrome-mv3') })],
  ['firefox', () => startFirefox({ extension: resolve('.output/firefox-mv3') })],
] as const)('the whole line in %s', (name, start) => {
  let browser: DrivenBrowser;
  let shops: Awaited<ReturnType<typeof startShops>>;
  let shop: View;
  let popup: View | null = null;
  let orders: View;

  beforeAll(async () => {
    shops = await startShops();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await shops?.close();
  });

  async function pictures(view: View, of: string): Promise<void> {
    for (const tone of ['light', 'dark'] as const) {
      await view.setDark(tone === 'dark');
      await view.screenshot(`${PICTURES}/${name}-${of}-${tone}.png`);
    }
    await view.setDark(false);
  }

  async function openPopup(): Promise<View> {
    // A second click on the icon would only close a popup that is still open.
    await popup?.close().catch(() => {});
    await hasGone(popup);
    popup = await browser.clickIcon(shop);
    await popup.until(IS_JUDGED);
    return popup;
  }

  it('opens the welcome page once it is installed', async () => {
    const welcome = await browser.findTab(browser.extensionUrl('welcome.html'));
    await welcome.until(`document.querySelector('input[type=radio][value=click]')?.checked`);
    await welcome.fill('select', 'DE');
    await welcome.until(`document.querySelector('select').value === 'DE'`);
    await pictures(welcome, 'welcome');
    expect(await welcome.evaluate('document.querySelectorAll("input[type=radio]").length')).toBe(3);
  });

  it('reads a product page after a click on the icon, and quotes it', async () => {
    shop = await browser.openTab(`${shops.urls['wollhaus-nord']}produkt/kapuzenpullover/`);
    const report = await openPopup();
    const text = await report.text();
    expect(text).toContain('wollhaus-nord.localhost');
    expect(text).toContain('€89.90');
    await report.clickText('What it costs in all');
    const quotes = await report.until<string>(
      `[...document.querySelectorAll('blockquote')].map((quote) => quote.innerText).join('\\n')`,
    );
    expect(quotes).toContain('89,90');
    expect(quotes).toContain('inkl. 19 % MwSt.');
  });

  it('shows the quoted words on the page', async () => {
    const report = await openPopup();
    await report.clickText('What it costs in all');
    await report.clickText('Show me');
    // The frame lives in a closed shadow root: from outside, its host is all there is.
    await shop.until(
      `[...document.documentElement.children].some((child) => child.style.zIndex === '2147483647')`,
    );
    const isInView = `(() => {
      const { top, bottom } = document.querySelector('main .price').getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    })()`;
    expect(await shop.until(isInView)).toBe(true);
    await shop.screenshot(`${PICTURES}/${name}-show-me.png`);
  });

  it('reads the terms of the shop when asked, and says who sells', async () => {
    const report = await openPopup();
    await report.clickText('Read the terms');
    await report.until(`document.querySelector('progress')`);
    await report.until(IS_JUDGED, 30_000);
    await pictures(report, 'popup');
    const text = await report.text();
    // Head and foot stay: only what is between them scrolls.
    expect(await report.evaluate('document.scrollingElement.scrollHeight')).toBe(600);
    expect(text).toContain('Kiel');
    expect(text).toMatch(/30 (days|Tage)/);
    expect(text).toMatch(/Answered: [67] of 7 topics/);
  });

  it('saves the order from the confirmation page', async () => {
    for (const [button, path] of [
      ['In den Warenkorb', '/warenkorb/'],
      ['Weiter zur Kasse', '/kasse/'],
      ['Zahlungspflichtig bestellen', '/bestellung-erhalten/'],
    ]) {
      await shop.clickText(button ?? '');
      await shop.until(`location.pathname === '${path}' && document.readyState === 'complete'`);
    }
    const report = await openPopup();
    await report.clickText('Save this order');
    await report.until(`document.querySelector('form.bought')`);
    await report.fill('form.bought input[type=date]', PLACED);
    await pictures(report, 'order-form');
    await report.click('form.bought button[type=submit]');
    await report.until(`document.querySelector('div.bought')`);
    expect(await report.text()).toContain('Kapuzenpullover');
  });

  it('counts the days once it has arrived', async () => {
    orders = await browser.openTab(browser.extensionUrl('orders.html'));
    await orders.click('.order-row[aria-expanded=false]');
    await orders.clickText('Arrived on');
    await orders.fill('.day-form input[type=date]', ARRIVED);
    await orders.click('.day-form button[type=submit]');
    const day = SAFE_DAY.toLocaleString('en-US', { day: 'numeric', month: 'long' });
    await orders.until(`document.querySelector('.deadlines')?.innerText.includes(${JSON.stringify(day)})`);
    await pictures(orders, 'orders');
    expect(await orders.text()).toContain('Withdraw');
  });

  it('sets one alarm, for the earliest reminder', async () => {
    const alarms = await browser.evaluateInBackground<{ name: string; scheduledTime: number }[]>(
      `(globalThis.browser ?? chrome).alarms.getAll()`,
    );
    expect(alarms.map((alarm) => alarm.name)).toEqual(['reminders']);
    const rings = Temporal.Instant.fromEpochMilliseconds(alarms[0]?.scheduledTime ?? 0)
      .toZonedDateTimeISO(Temporal.Now.timeZoneId())
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
    expect(rings).toBe(`${SAFE_DAY.subtract({ days: 3 })}T09:00`);
  });

  it('tells of the day with a notification when the alarm rings', async () => {
    await ringOn(browser, SAFE_DAY.subtract({ days: 3 }));
    const shown = await waitForNotification(browser);
    expect(shown).toHaveLength(1);
    if (name === 'firefox') {
      expect(shown[0]?.title).toContain('Withdraw');
      expect(shown[0]?.message).toContain('Kapuzenpullover');
    }
  });

  it('opens the order when the notification is clicked, and tells nothing twice', async () => {
    const [shown] = await browser.notifications();
    await orders.close();
    await browser.clickNotification(shown?.id ?? '');
    const opened = await browser.findTab(browser.extensionUrl('orders.html#order='));
    await opened.until(`document.querySelector('.order-row[aria-expanded=true]')`);
    await ringOn(browser, SAFE_DAY.subtract({ days: 3 }));
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await browser.notifications()).toEqual([]);
  });

  it('loses nothing when the background restarts', async () => {
    await browser.stopBackground();
    orders = await browser.openTab(browser.extensionUrl('orders.html'));
    await orders.until(`document.body.innerText.includes('Kapuzenpullover')`);
    const alarms = await browser.evaluateInBackground<object[]>(
      `(globalThis.browser ?? chrome).alarms.getAll()`,
    );
    expect(alarms).toHaveLength(1);
  });

  it('removes an order after asking, and brings it back', async () => {
    await orders.click('.order-row[aria-expanded=false]');
    await orders.clickText('Remove');
    await orders.until(`document.body.innerText.includes('Kapuzenpullover')`);
    await orders.click('[role=alertdialog] button:not(.primary)');
    await orders.until(`!document.querySelector('.order-row')`);
    await orders.clickText('Undo');
    await orders.until(`document.querySelector('.order-row')`);
  });
});

/** Waits until a popup is no longer there: until then a click on the icon would only close it. */
async function hasGone(popup: View | null): Promise<void> {
  while (
    await popup?.evaluate('true').then(
      () => true,
      () => false,
    )
  )
    await new Promise((done) => setTimeout(done, 20));
}

/** Puts the background's clock on a day and lets the real alarm ring. */
async function ringOn(browser: DrivenBrowser, day: Temporal.PlainDate): Promise<void> {
  await browser.evaluateInBackground(`(async () => {
    Temporal.Now.plainDateISO = () => Temporal.PlainDate.from('${day}');
    await (globalThis.browser ?? chrome).alarms.create('reminders', { when: Date.now() + 50 });
  })()`);
}

async function waitForNotification(browser: DrivenBrowser) {
  for (let tries = 0; tries < 100; tries += 1) {
    const shown = await browser.notifications();
    if (shown.length > 0) return shown;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('No notification was shown within 5 seconds of the alarm.');
}
