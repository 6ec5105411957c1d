import { rm } from 'node:fs/promises';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/launch-chromium.ts';
import { SHOPS, type ShopId } from '../tests/shops/serve.ts';

/**
 * Opens a browser with the extension for a person: the welcome page and a demo shop. Ends when they close it.
 *
 * @param extension folder of the built extension
 * @param urls start page of each demo shop
 * @example await showToPerson('.output/chrome-mv3', shops.urls)
 */
export async function showToPerson(extension: string, urls: Record<ShopId, string>): Promise<void> {
  const { context, profile } = await launchChromium({ extension, isHeaded: true });
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.once('SIGINT', () => void context.close());
  const page = await context.newPage();
  await page.goto(urls['wollhaus-nord']);
  // The first tab of a new profile is an empty one.
  const [blank] = context.pages();
  if (blank?.url() === 'about:blank') await blank.close();
  // A browser under control stays alive without a window.
  context.on('page', watch);
  context.pages().forEach(watch);
  function watch(open: Page): void {
    open.on('close', () => context.pages().length === 0 && void context.close());
  }
  console.log(`
A browser with Recourse is open. Try this:
  1. Open a product, then click the receipt in the toolbar (it may hide behind the puzzle piece).
  2. "Read the terms" reads the shop's legal pages.
  3. Walk to the till and order. On the confirmation click the receipt again and save the order.

Demo shops, all invented:
${Object.entries(SHOPS)
  .map(([shop, line]) => `  ${urls[shop as ShopId]}  ${line}`)
  .join('\n')}

Everything ends when you close the browser or press Ctrl+C here; nothing of it is kept.`);
  await closed;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
