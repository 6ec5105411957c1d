import { startChromium } from '../tests/browser/chromium.ts';
import type { DrivenBrowser } from '../tests/browser/driven-browser.ts';
import type { View } from '../tests/browser/view.ts';
import type { ShopId } from '../tests/shops/serve.ts';

const PICTURES = '.output/tour';
/** All topics have their answer, and no pages are being read. */
const REPORT_IS_THERE = `document.querySelector('.topics .outcome') && !document.querySelector('.topics .outcome.reading, progress')`;
const STAGE = `document.querySelector('.order-stage').innerText`;
const POPUP_CAN_SAVE = `[...document.querySelectorAll('.foot .primary')].some((button) => !button.disabled)`;

/**
 * Walks a demo shop as a shopper would, without a display: looks at a product, has the terms read, orders, keeps the
 * order, says that it arrived. Prints the report and the days, and leaves pictures in `.output/tour/`.
 *
 * Throws, with what the page showed, at the first step that does not go as it should.
 *
 * @param extension folder of the built extension
 * @param urls start page of each demo shop
 * @example await tour('.output/chrome-mv3', shops.urls)
 */
export async function tour(extension: string, urls: Record<ShopId, string>): Promise<void> {
  console.log('There is no display, so here is the tour: a shopper in the demo shop Wollhaus Nord.');
  const browser = await startChromium({ extension });
  try {
    const welcome = await browser.findTab(browser.extensionUrl('welcome.html'));
    say('On the welcome page: lives in Germany, reads on a click');
    await welcome.fill('select', 'DE');
    await picture(welcome, 'welcome', 'document.querySelector("main h1")');
    const shop = await browser.openTab(`${urls['wollhaus-nord']}produkt/kapuzenpullover/`);
    await lookAtProduct(browser, shop);
    await order(shop);
    await keepOrder(browser, shop);
    await sayArrived(browser);
    console.log(
      `\nPictures are in ${PICTURES}/. The same with your own hands: npm start where there is a display.`,
    );
  } finally {
    await browser.close();
  }
}

async function lookAtProduct(browser: DrivenBrowser, shop: View): Promise<void> {
  say('On a product page, a click on the receipt in the toolbar');
  const popup = await browser.clickIcon(shop);
  await popup.until(REPORT_IS_THERE);
  print(await readReport(popup));
  say('"Read the terms"');
  const before = JSON.stringify(await popup.text());
  await popup.click('.summary button');
  await popup.until(`document.body.innerText !== ${before} && ${REPORT_IS_THERE}`, 60_000);
  print(await readReport(popup));
  await picture(popup, 'popup', REPORT_IS_THERE);
  await popup.close();
}

async function order(shop: View): Promise<void> {
  say('Into the basket, to the till, and the order');
  const steps = [
    ['In den Warenkorb', '/warenkorb/'],
    ['Weiter zur Kasse', '/kasse/'],
    ['Zahlungspflichtig bestellen', '/bestellung-erhalten/'],
  ] as const;
  for (const [button, path] of steps) {
    await shop.clickText(button);
    await shop.until(
      `location.pathname === '${path}' && document.readyState === 'complete' && document.title`,
    );
    print(`  ${await shop.evaluate('document.title')}`);
  }
}

async function keepOrder(browser: DrivenBrowser, shop: View): Promise<void> {
  say('On the confirmation, a click on the receipt and "Save this order"');
  const popup = await browser.clickIcon(shop);
  await popup.until(POPUP_CAN_SAVE);
  await popup.click('.foot .primary');
  await popup.until(`document.querySelector('form.bought')`);
  await placeInReach(popup);
  print(await popup.run(readForm));
  await picture(popup, 'order-form', `document.querySelector('form.bought')`);
  await popup.click('form.bought button[type=submit]');
  await popup.until(`document.querySelector('div.bought')`);
  await popup.close();
}

/** The demo shop's orders are of November 2026; on other days the shopper says that they ordered three days ago. */
async function placeInReach(popup: View): Promise<void> {
  const placed = await popup.evaluate(`document.querySelector('form.bought input[type=date]').value`);
  const today = Temporal.Now.plainDateISO();
  const age = placed ? Temporal.PlainDate.from(String(placed)).until(today).days : -1;
  if (age >= 0 && age <= 14) return;
  await popup.fill('form.bought input[type=date]', today.subtract({ days: 3 }).toString());
}

async function sayArrived(browser: DrivenBrowser): Promise<void> {
  say('On the page of all orders: it arrived today');
  const orders = await browser.openTab(browser.extensionUrl('orders.html'));
  await orders.click('.order-row[aria-expanded=false]');
  const before = JSON.stringify(await orders.evaluate(STAGE));
  await orders.click('.steps .primary');
  await orders.click('.day-form button[type=submit]');
  await orders.until(`${STAGE} !== ${before} && document.querySelector('.deadlines')`);
  await orders.run(() => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('.deadlines details')) more.open = true;
  });
  print(await orders.run(readDeadlines));
  await picture(orders, 'orders', `document.querySelector('.deadlines')`);
}

async function picture(view: View, name: string, isThere: string): Promise<void> {
  for (const tone of ['light', 'dark'] as const) {
    await view.setDark(tone === 'dark');
    await view.until(isThere);
    await view.evaluate('scrollTo(0, 0)');
    await view.screenshot(`${PICTURES}/${name}-${tone}.png`);
  }
  await view.setDark(false);
}

async function readReport(popup: View): Promise<string> {
  const { head, summary, rows } = await popup.run(readTopics);
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, outcome, line }) => `  ${name.padEnd(width)}  ${outcome.padEnd(13)}  ${line}`,
  );
  return [`  ${head}`, `  ${summary}`, ...lines].join('\n');
}

function readTopics() {
  const words = (element: Element | null) =>
    (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  return {
    head: words(document.querySelector('.head-words')),
    summary: words(document.querySelector('.summary p')),
    rows: [...document.querySelectorAll('.topics .row')].map((row) => ({
      name: words(row.querySelector('.row-name')),
      outcome: row.querySelector('.hidden')?.textContent ?? '',
      line: words(row.querySelector('.row-line')),
    })),
  };
}

function readForm() {
  const lines = [...document.querySelectorAll<HTMLInputElement>('form.bought input')].map((input) => {
    const label = input.labels?.[0]?.innerText ?? input.getAttribute('aria-label') ?? '';
    return `  ${label.replace(/\s+/g, ' ').trim()}: ${input.value}`;
  });
  return lines.join('\n');
}

function readDeadlines() {
  const words = (element: Element | null) =>
    (element as HTMLElement | null)?.innerText.trim().replace(/\s*\n\s*/g, ' · ') ?? '';
  const head = `  ${words(document.querySelector('.order-row'))}`;
  const days = [...document.querySelectorAll('.deadlines > li')].map((entry) => {
    const tag = words(entry.querySelector('.tag'));
    return `  - ${words(entry.querySelector('b'))} (${tag})\n      ${words(entry.querySelector('details p'))}`;
  });
  return [head, ...days].join('\n');
}

function say(what: string): void {
  console.log(`\n${what}`);
}

function print(text: string): void {
  console.log(text);
}
