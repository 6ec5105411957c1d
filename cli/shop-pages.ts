import { addressOf } from '../lib/dossier/merge.ts';
import { shopOf } from '../lib/dossier/registrable-domain.ts';
import { UsageError } from './command.ts';
import { parseHtml, readPage } from './dom.ts';
import { addressIn } from './page-address.ts';
import type { ListedPage } from './page-list.ts';

/** A page of a shop, ready to be read. */
export interface ShopPage {
  /** As it was named on the command line or in the list. */
  name: string;
  url: string;
  document: Document;
}

/** The pages of one shop, and what they are called where an address was made up for them. */
export interface ShopPages {
  pages: readonly [ShopPage, ...ShopPage[]];
  /** By address: the files of pages that tell none. */
  files: ReadonlyMap<string, string>;
  /** False where none of the pages tells an address. */
  hasAddress: boolean;
}

/** Stands for the address of a shop whose saved pages tell none; nobody can own it (RFC 2606). */
const NOWHERE = 'https://unknown.invalid';

/**
 * Opens the pages of one shop. A saved page that tells no address is taken for one of the same shop.
 *
 * Throws a UsageError where there is none, one cannot be read, or they are of two shops; `usage` says how to call.
 *
 * @example await openShopPages([{ name: 'saved.html', file: 'saved.html', url: null }], USAGE)
 */
export async function openShopPages(listed: readonly ListedPage[], usage: string): Promise<ShopPages> {
  const open: (Omit<ShopPage, 'url'> & { url: string | null })[] = [];
  for (const { name, file, url } of listed) {
    const document = parseHtml(await readPage(file));
    open.push({ name, document, url: url ?? addressIn(document) });
  }
  const told = open.find(({ url }) => url)?.url;
  const origin = new URL(told ?? NOWHERE).origin;
  const files = new Map<string, string>();
  const [first, ...rest] = open.map((page): ShopPage => {
    const url = page.url ?? `${origin}/${addressPath(page.name)}`;
    if (page.url === null) files.set(addressOf(url), page.name);
    return { ...page, url };
  });
  if (!first) throw new UsageError(`there is no page in the list; use: ${usage}`);
  const shop = shopOf(first.url);
  const stray = rest.find(({ url }) => shopOf(url) !== shop);
  if (stray) throw new UsageError(`${stray.name}: a page of ${shopOf(stray.url)}, the others are of ${shop}`);
  return { pages: [first, ...rest], files, hasAddress: Boolean(told) };
}

/** Two folders may hold an `index.html` each: the whole name tells them apart. */
function addressPath(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(encodeURIComponent).join('/');
}
