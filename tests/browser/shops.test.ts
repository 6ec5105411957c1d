import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startShops } from '../shops/serve.ts';
import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import type { View } from './view.ts';

const IS_JUDGED = `document.querySelector('.topics .outcome') && !document.querySelector('.topics .outcome.reading, progress')`;

/** What a shopper is told of shops that leave things out or bend them, after their terms were read. */
describe('shops that are not exemplary', () => {
  let browser: DrivenBrowser;
  let shops: Awaited<ReturnType<typeof startShops>>;

  beforeAll(async () => {
    shops = await startShops();
    browser = await startChromium({ extension: resolve('.output/chrome-mv3') });
    await browser.findTab(browser.extensionUrl('welcome.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await shops?.close();
  });

  async function reportOn(url: string): Promise<View> {
    const popup = await browser.clickIcon(await browser.openTab(url));
    await popup.until(IS_JUDGED);
    await popup.clickText('Read the terms');
    await popup.until(`document.querySelector('progress')`);
    await popup.until(IS_JUDGED, 30_000);
    return popup;
  }

  it('puts two answers of the careless shop side by side, with both quotes', async () => {
    const popup = await reportOn(`${shops.urls['gadget-barn']}products/aurora-headphones`);
    await popup.screenshot('.output/pictures/chromium-careless.png');
    expect(await popup.text()).toMatch(/Two answers\s+Returns|Returns\s+Two answers/i);
    await popup.clickText('Returns');
    const quotes = await popup.until<string[]>(
      `[...document.querySelectorAll('.finding blockquote')].map((quote) => quote.innerText)`,
    );
    expect(quotes.join()).toMatch(/30 days|free/i);
    expect(quotes.join()).toMatch(/14 days|return (shipping|postage)/i);
    await popup.close();
  });

  it('says of the deceptive shop what was not found, and where it was looked for', async () => {
    const popup = await reportOn(`${shops.urls['belle-affaire']}lampe-opaline.html`);
    await popup.screenshot('.output/pictures/chromium-deceptive.png');
    const text = await popup.text();
    expect(text).toMatch(/Worth a look: \d of 7 topics/);
    await popup.clickText('Refund');
    expect(await popup.until<string>(`document.querySelector('.detail').innerText`)).toContain('avoir');
    await popup.close();
  });

  it('stops reading when asked, keeps what was read, and can go on', async () => {
    const slow = await startShops(0, 300);
    onTestFinished(() => slow.close());
    const popup = await browser.clickIcon(
      await browser.openTab(`${slow.urls['wollhaus-nord']}produkt/kapuzenpullover/`),
    );
    await popup.until(IS_JUDGED);
    await popup.clickText('Read the terms');
    await popup.until(`document.querySelector('progress')?.value >= 2`);
    await popup.clickText('Stop');
    await popup.until(IS_JUDGED);
    const [, read] = /(\d+) of \d+ pages read/.exec(await popup.text()) ?? [];
    expect(Number(read)).toBeGreaterThanOrEqual(3);
    expect(Number(read)).toBeLessThan(8);
    await popup.clickText('Read the terms');
    await popup.until(`document.querySelector('progress')`);
    await popup.until(`${IS_JUDGED} && !document.body.innerText.includes('Read the terms')`, 30_000);
    await popup.close();
  });

  it('leaves a page alone that is no shop, and reads it when asked', async () => {
    const tab = await browser.openTab(`http://localhost:${shops.port}/`);
    const popup = await browser.clickIcon(tab);
    await popup.until(`document.body.innerText.includes('Read it anyway')`);
    await popup.clickText('Read it anyway');
    await popup.until(IS_JUDGED);
    await popup.close();
  });
});
