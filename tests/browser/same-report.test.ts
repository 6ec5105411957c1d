import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRulebook } from '../../build/read-rulebook.ts';
import { rulebookPlugin } from '../../build/rulebook-plugin.ts';
import { readingTables } from '../../cli/reading-tables.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import type { Report } from '../../lib/facts/report.ts';
import { gather } from '../../lib/gather/gather.ts';
import { documentOf, readPages, type ShopPage } from '../shops/read-pages.ts';
import { startShops } from '../shops/serve.ts';
import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { reportOn } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { gatherScript } from './gather-script.ts';

const MARKETS: Record<ShopPage['shop'], string> = {
  'wollhaus-nord': 'DE',
  'gadget-barn': 'IE',
  'belle-affaire': 'FR',
};
const ON = '2026-12-01';

/**
 * One engine, three places: what a browser gathers from the demo shops is judged there, in the other browser and in
 * Node, and the reports are the same to the last byte.
 */
describe('the report on a demo shop', () => {
  let shops: Awaited<ReturnType<typeof startShops>>;
  let engine = '';
  const browsers: DrivenBrowser[] = [];

  beforeAll(async () => {
    shops = await startShops();
    engine = await bundleEngine();
    browsers.push(await startChromium({ extension: resolve('.output/chrome-mv3') }));
    browsers.push(await startFirefox({ extension: resolve('.output/firefox-mv3') }));
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await shops?.close();
  });

  it.each(Object.entries(MARKETS))(
    '%s is the same in Node, Chromium and Firefox',
    async (shop, market) => {
      const pages = readPages().filter((page) => page.shop === shop);
      const origin = shops.urls[shop as ShopPage['shop']].replace(/\/$/, '');
      const inNode = pages.map(({ path, html }) => gather(documentOf(html), origin + path));
      const wanted = JSON.stringify(reportOn(inNode, readRulebook().packs, readingTables(), market, ON));
      for (const browser of browsers) {
        const recordings: Recording[] = [];
        for (const { path } of pages) {
          const tab = await browser.openTab(origin + path);
          await tab.until(`document.readyState === 'complete'`);
          recordings.push((await tab.evaluate(gatherScript(browser))) as Recording);
          await tab.close();
        }
        const blank = await browser.openTab(`${origin}/nowhere`);
        await blank.evaluate(engine);
        const report = await blank.evaluate(
          `recourseReport(${JSON.stringify(recordings)}, '${market}', '${ON}')`,
        );
        await blank.close();
        expect((JSON.parse(wanted) as Report).findings.length).toBeGreaterThanOrEqual(20);
        expect(JSON.parse(report as string), browser.name).toEqual(JSON.parse(wanted));
        expect(report === wanted, browser.name).toBe(true);
      }
    },
    300_000,
  );
});

/** The engine with its rules and tables as one script that leaves `recourseReport` behind. */
async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [rulebookPlugin()],
    build: {
      write: false,
      lib: { entry: resolve('tests/browser/engine-in-page.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `(() => { ${output.output[0].code}; return true; })()`;
}
