import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { SHOPS, type ShopId } from './serve.ts';

/** A page of a demo shop, as it lies in its folder. */
export interface ShopPage {
  shop: ShopId;
  /** Path of the file in its shop; `index.html` is left out, e.g. `/versand/`, `/cart.html`. */
  path: string;
  html: string;
}

/** Absolute path of a shop's folder: `folderOf('gadget-barn')`. */
export function folderOf(shop: string): string {
  return join(import.meta.dirname, shop);
}

/**
 * All pages of the demo shops, decoded.
 *
 * @example readPages().filter((page) => page.shop === 'gadget-barn')
 */
export function readPages(): ShopPage[] {
  return (Object.keys(SHOPS) as ShopId[]).flatMap((shop) =>
    readdirSync(folderOf(shop), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.html'))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folderOf(shop), file)}`.replace(/index\.html$/, '');
        return { shop, path, html: decode(readFileSync(file)) };
      }),
  );
}

/** The text of a page's bytes, in the encoding that it declares: UTF-8, or windows-1252. */
export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('charset="windows-1252"') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** A page's document: `documentOf('<h1>Wool</h1>')`. */
export function documentOf(html: string): Document {
  return parseHTML(html).document;
}
