import axe from 'axe-core';
import { JSDOM, VirtualConsole } from 'jsdom';
import metascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import address from 'metascraper-url';
import { parseHtml } from '../../cli/dom.ts';
import { snapshotOf } from '../../cli/snapshot-of.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { SavedPage } from './saved-pages.ts';

/** Pages a second on one core, from the bytes of a page to what each tool says about it. */
export interface Speeds {
  pages: number;
  recourse: number;
  metascraper: number;
  axe: number;
}

const PAGES = 8;

/**
 * Reads the same pages with this engine, with metascraper (title, description, picture, publisher, address) and with
 * axe-core in jsdom (all rules that need no layout); some of the pages, because the last takes seconds for one.
 *
 * @example (await timeOthers(pages, tables)).metascraper
 */
export async function timeOthers(pages: readonly SavedPage[], tables: ReadingTables): Promise<Speeds> {
  const some = pages
    .filter((_, index) => index % Math.ceil(pages.length / PAGES) === 0)
    // Some tools refuse a page without an address.
    .map((page) => (URL.canParse(page.url) ? page : { ...page, url: 'https://shop.example/' }));
  const scrape = metascraper([description(), image(), publisher(), title(), address()]);
  const text = new TextDecoder();
  const speedOf = async (read: (page: SavedPage) => unknown) => {
    for (const page of some.slice(0, 1)) await read(page);
    const start = performance.now();
    for (const page of some) await read(page);
    return (1000 * some.length) / (performance.now() - start);
  };
  return {
    pages: some.length,
    recourse: await speedOf(({ html, url }) => extract(snapshotOf(parseHtml(html), url), tables)),
    metascraper: await speedOf(({ html, url }) =>
      scrape({ html: text.decode(html), url, validateUrl: false }),
    ),
    axe: await speedOf(({ html, url }) => runAxe(text.decode(html), url)),
  };
}

async function runAxe(html: string, url: string): Promise<void> {
  const { window } = new JSDOM(html, {
    url,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  window.eval(axe.source);
  // Contrast needs a canvas, which jsdom has not.
  await window.axe.run(window.document, { rules: { 'color-contrast': { enabled: false } } });
  window.close();
}
