import { describe, expect, it } from 'vitest';
import { findFile } from './find-file.ts';
import { decode, documentOf, folderOf, readPages } from './read-pages.ts';
import type { ShopId } from './serve.ts';

/** The pages that each shop must have, and the walk from a product to the confirmation. */
const PAGES: Record<ShopId, { walk: string[]; other: string[]; language: string }> = {
  'wollhaus-nord': {
    walk: ['/produkt/kapuzenpullover/', '/warenkorb/', '/kasse/', '/bestellung-erhalten/'],
    other: [
      '/',
      '/produkt/wolldecke-foerde/',
      '/impressum/',
      '/agb/',
      '/widerrufsbelehrung/',
      '/rueckgabe/',
      '/versand/',
      '/gewaehrleistung/',
      '/datenschutz/',
      '/kontakt/',
      '/reklamation/',
      '/vertrag-widerrufen/',
      '/404.html',
    ],
    language: 'de-DE',
  },
  'gadget-barn': {
    walk: ['/products/aurora-headphones', '/cart', '/checkout', '/checkout/thank-you'],
    other: [
      '/',
      '/products/pocket-charger-65w',
      '/pages/about',
      '/policies/terms-of-service',
      '/policies/refund-policy',
      '/policies/shipping-policy',
      '/pages/warranty',
      '/policies/privacy-policy',
      '/pages/contact',
      '/404',
    ],
    language: 'en',
  },
  'belle-affaire': {
    walk: ['/lampe-opaline.html', '/panier.html', '/commande.html', '/confirmation.html'],
    other: [
      '/',
      '/coussin-velours.html',
      '/mentions-legales.html',
      '/cgv.html',
      '/retours.html',
      '/livraison.html',
      '/garantie.html',
      '/confidentialite.html',
      '/contact.html',
      '/404.html',
    ],
    language: 'fr',
  },
};

const pages = readPages();

describe.each(Object.entries(PAGES))('%s', (shop, { walk, other, language }) => {
  it.each([...walk, ...other])('has %s', async (path) => {
    expect(await findFile(folderOf(shop), path)).toHaveProperty('body');
  });

  it.each(walk.slice(0, -1).map((path, i) => [path, walk[i + 1] as string]))(
    'leads from %s to %s without a script',
    async (path, next) => {
      const found = await findFile(folderOf(shop), path);
      const document = documentOf(decode((found as { body: Uint8Array }).body));
      const links = [...document.querySelectorAll('main a[href], #contenu a[href]')].map((a) =>
        a.getAttribute('href'),
      );
      const forms = [...document.querySelectorAll('main form, #contenu form')]
        .filter((form) => (form.getAttribute('method') ?? 'get') === 'get')
        .map((form) => form.getAttribute('action'));
      expect([...links, ...forms]).toContain(next);
    },
  );

  it('speaks one language', () => {
    const languages = pages
      .filter((page) => page.shop === shop)
      .map(({ html }) => documentOf(html).documentElement.getAttribute('lang'));
    expect(new Set(languages)).toEqual(new Set([language]));
  });
});

describe.each(pages)('$shop $path', ({ shop, path, html }) => {
  const document = documentOf(html);

  it('has a title, one h1 and no duplicate ids', () => {
    expect(document.querySelector('title')?.textContent.trim()).not.toBe('');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('links to nothing that is not there', async () => {
    const dead: string[] = [];
    for (const address of addressesIn(document)) {
      const url = new URL(address, `http://${shop}.localhost${path}`);
      if (url.host !== `${shop}.localhost`) continue;
      const found = await findFile(folderOf(shop), url.pathname);
      if (!found || 'moved' in found) dead.push(address);
      else if (url.hash && !hasId(found.body, url.hash.slice(1))) dead.push(address);
    }
    expect(dead).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const sources = [...document.querySelectorAll('[src], link[rel]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(sources.filter((source) => !source.startsWith('/'))).toEqual([]);
  });

  it('labels every field', () => {
    const fields = [
      ...document.querySelectorAll('input:not([type=hidden], [type=submit]), select, textarea'),
    ].filter((field) => !field.closest('label') && !document.querySelector(`label[for="${field.id}"]`));
    expect(fields.map((field) => field.outerHTML)).toEqual([]);
  });
});

function addressesIn(document: Document): string[] {
  const pairs = [
    ['a[href], link[href]', 'href'],
    ['[src]', 'src'],
    ['form', 'action'],
  ] as const;
  const addresses = pairs.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? ''),
  );
  return addresses.filter((address) => !/^(mailto|tel):/.test(address));
}

function hasId(body: Uint8Array, id: string): boolean {
  return documentOf(decode(body)).querySelector(`[id="${id}"]`) !== null;
}
