import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../cli/dom.ts';
import { listPages } from '../../cli/page-list.ts';

/** A saved page as it was sent. */
export interface SavedPage {
  name: string;
  url: string;
  html: Uint8Array;
}

const SHOPS = 'tests/shops';

/**
 * Reads the pages that a folder lists in `pages.jsonl`; without a folder those of the demo shops.
 *
 * Throws an Error of one sentence where the list or a page cannot be read.
 *
 * @example (await readSavedPages('../corpus/dev')).length
 */
export async function readSavedPages(folder?: string): Promise<SavedPage[]> {
  if (folder === undefined) return readDemoShops();
  const pages: SavedPage[] = [];
  for (const { name, file, url } of await listPages([], join(folder, 'pages.jsonl')))
    pages.push({ name, url: url ?? 'https://shop.example/', html: await readPage(file) });
  return pages;
}

function readDemoShops(): SavedPage[] {
  return readdirSync(SHOPS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, url: `https://shop.example/${name}`, html: readFileSync(join(SHOPS, name)) }));
}
