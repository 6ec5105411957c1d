import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startShops } from '../shops/serve.ts';
import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { startFirefox } from './firefox.ts';
import type { View } from './view.ts';

const ALL = '*://*/*';
const API = '(globalThis.browser ?? chrome)';

/** The three modes: when I click, on shops I choose, on every shop; and sites that the user takes back. */
describe.each([
  ['chromium', (granted: string[]) => startChromium({ extension: resolve('.output/chrome-mv3'), granted })],
  ['firefox', (granted: string[]) => startFirefox({ extension: resolve('.output/firefox-mv3'), granted })],
] as const)('access to sites in %s', (_, start) => {
  let browser: DrivenBrowser;
  let shops: Awaited<ReturnType<typeof startShops>>;
  let settings: View;

  async function begin(granted: string[]): Promise<void> {
    browser = await start(granted);
    settings = await browser.openTab(browser.extensionUrl('options.html'));
    await settings.until(`document.querySelector('input[name=mode]')`);
  }
  beforeAll(async () => {
    shops = await startShops();
  });
  afterEach(() => browser?.close());
  afterAll(() => shops?.close());

  const sentinelMatches = () =>
    browser.evaluateInBackground<string[]>(
      `${API}.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`,
    );
  const shopsRead = () =>
    browser.evaluateInBackground<string[]>(
      `${API}.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('dossier:')))`,
    );
  const choose = (mode: string) => settings.click(`input[name=mode][value=${mode}]`);
  const accessSays = (words: string) =>
    settings.until(
      `document.querySelector('fieldset [role=status]').innerText.includes(${JSON.stringify(words)})`,
    );

  it('on every shop: reads shop pages by itself, other pages not, and stops when it is withdrawn', async () => {
    await begin([ALL]);
    await choose('all');
    await accessSays('has allowed it');
    expect(await sentinelMatches()).toEqual([ALL]);

    await browser.openTab(`http://localhost:${shops.port}/`);
    await browser.openTab(`${shops.urls['gadget-barn']}products/aurora-headphones`);
    await eventually(async () => expect(await shopsRead()).toEqual(['dossier:gadget-barn.localhost']));

    await browser.evaluateInBackground(`${API}.permissions.remove({ origins: ['${ALL}'] })`);
    await accessSays('was withdrawn');
    expect(await sentinelMatches()).toEqual([]);
  });

  it('on shops I choose: reads the granted shop by itself and no other', async () => {
    const pattern = '*://*.gadget-barn.localhost/*';
    await begin([pattern]);
    await choose('site');
    await accessSays('has allowed it');
    expect(await sentinelMatches()).toEqual([pattern]);
    await browser.openTab(`${shops.urls['belle-affaire']}lampe-opaline.html`);
    await browser.openTab(`${shops.urls['gadget-barn']}products/aurora-headphones`);
    await eventually(async () => expect(await shopsRead()).toEqual(['dossier:gadget-barn.localhost']));

    await settings.clickText('Remove');
    await settings.until(`!document.querySelector('.sites')`);
    expect(await sentinelMatches()).toEqual([]);
  });

  it('reads pages on other hosts of a shop where the shop is granted', async () => {
    await begin(['*://*.gadget-barn.localhost/*']);
    await choose('site');
    await accessSays('has allowed it');
    const shop = await browser.openTab(`${shops.urls['gadget-barn']}products/aurora-headphones`);
    const help = `http://help.gadget-barn.localhost:${shops.port}/policies/shipping-policy`;
    await shop.run((url) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="shipping"]')) link.href = url;
    }, help);
    const popup = await browser.clickIcon(shop);
    await popup.until(`document.querySelector('.summary button')`);
    await popup.clickText('Read the terms');
    await eventually(async () => {
      const read = await browser.evaluateInBackground<string>(
        `${API}.storage.session.get('dossier:gadget-barn.localhost').then((all) => JSON.stringify(all))`,
      );
      expect(read).toContain(`"url":"${help}"`);
    });
  });

  it('when I click: gives back whatever was granted', async () => {
    await begin([ALL]);
    await choose('all');
    await accessSays('has allowed it');
    await choose('click');
    await settings.until(`document.querySelector('fieldset [role=status]').innerText === ''`);
    expect(await sentinelMatches()).toEqual([]);
    expect(
      await browser.evaluateInBackground(`${API}.permissions.getAll().then(({ origins }) => origins)`),
    ).toEqual([]);
  });
});

/** Tries again for five seconds, as a page needs a moment to settle before it is looked at. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const failure = await check().then(
      () => null,
      (error) => ({ error }),
    );
    if (!failure) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  await check();
}
