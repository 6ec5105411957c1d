import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { candidates, Facts } from '../../lib/facts/fact.ts';
import type { Block, Link, Snapshot } from '../../lib/facts/snapshot.ts';
import { tables } from './reading-tables.ts';
import { snapshotOf } from './snapshot-of.ts';

const h1 = (text: string): Block => ({ role: 'heading', level: 1, text, region: 'main' });
const link = (text: string, path: string): Link => ({
  text,
  href: `https://www.shop.example${path}`,
  region: 'footer',
});
const PRODUCT = JSON.stringify({
  '@type': 'Product',
  name: 'Tasse',
  offers: { price: '12.00', priceCurrency: 'EUR' },
});

function read(parts: Partial<Snapshot>) {
  return extract(snapshotOf({ language: 'de', ...parts }), tables);
}

describe('extract', () => {
  it('tells what a product page says, in the form of the vocabulary', () => {
    const facts = read({
      title: 'Tasse',
      blocks: [h1('Tasse')],
      jsonLd: [PRODUCT],
      links: [link('AGB', '/a')],
    });
    expect(candidates(facts, 'page.kind')[0]?.value).toBe('product');
    expect(candidates(facts, 'page.language')[0]?.value).toBe('de');
    expect(candidates(facts, 'product.name')[0]?.value).toBe('Tasse');
    expect(candidates(facts, 'price.current')[0]?.value).toEqual({ amount: '12.00', currency: 'EUR' });
    expect(candidates(facts, 'links.terms')[0]?.value).toBe('https://www.shop.example/a');
    expect(Facts.safeParse(facts).success).toBe(true);
  });

  it('reads days in the order of the language that the page speaks, whatever tag its template left', () => {
    const small = compileReadingTables({
      'phrases/de/page-kinds.yaml': { common: ['der', 'die', 'und', 'das', 'ist', 'im'] },
      'phrases/en/page-kinds.yaml': { common: ['the', 'and', 'of', 'to'] },
      'phrases/de/price.yaml': { phrases: [{ say: 'Stand {date}', gives: { 'page.updated': '{date}' } }] },
    });
    const text = 'Die Tasse und der Teller: das ist die Form, und der Ton ist im Ofen. Stand 03/11/2026.';
    const page = snapshotOf({
      language: 'en',
      blocks: [h1('Tasse'), { role: 'text', text, region: 'main' }],
    });
    const facts = extract(page, small, { isShop: true });
    expect(candidates(facts, 'page.updated')[0]?.value).toBe('2026-11-03');
  });

  it.each<[string, Partial<Snapshot>]>([
    ['a bare page', { title: 'Hallo' }],
    ['an imprint of anybody', { url: 'https://club.example/impressum', blocks: [h1('Impressum')] }],
    ['a page with terms and privacy', { links: [link('AGB', '/a'), link('Datenschutz', '/d')] }],
    [
      'a recipe beside a shop',
      {
        title: 'Kekse',
        jsonLd: ['{"@type": "Recipe", "name": "Kekse"}'],
        links: [link('Warenkorb', '/cart'), link('Versand', '/v'), link('Rücksendung', '/r')],
      },
    ],
    [
      'a test that links to who sells it',
      {
        title: 'Tasse',
        blocks: [h1('Tasse'), { role: 'text', text: 'ab 12,00 €', region: 'main' }],
        links: [
          { text: 'Jetzt kaufen', href: 'https://www.shop.example/go/17', region: 'main' },
          link('AGB', '/a'),
        ],
      },
    ],
    [
      'a test of a product',
      {
        title: 'Tasse im Test',
        meta: [{ name: 'og:type', content: 'article' }],
        jsonLd: ['{"@type": "Article"}', PRODUCT.replace('"offers"', '"review"')],
      },
    ],
  ])('claims nothing about %s', (_, parts) => {
    const facts = read(parts);
    expect(Object.keys(facts)).toEqual(['page.kind']);
    expect(facts['page.kind']?.map(({ value }) => value)).toEqual(['not-shop']);
  });

  it('reads a page without any sign of a shop where it is told that it is one', () => {
    const snapshot = snapshotOf({
      title: 'Impressum',
      blocks: [h1('Impressum'), { role: 'text', text: 'Muster Handels GmbH', region: 'main' }],
    });
    expect(extract(snapshot, tables)['page.kind']?.[0].value).toBe('not-shop');
    const facts = extract(snapshot, tables, { isShop: true });
    expect(facts['page.kind']?.[0].value).toBe('imprint');
    expect(facts['seller.name']?.[0].value).toBe('Muster Handels GmbH');
  });

  it('puts the price that is shown first where the markup contradicts itself', () => {
    const facts = read({
      blocks: [h1('Tasse'), { role: 'text', text: '14,00 €', region: 'main' }],
      jsonLd: [PRODUCT],
      meta: [{ name: 'product:price:amount', content: '14.00' }],
    });
    expect(facts['price.current']?.map(({ value }) => value.amount)).toEqual(['14.00', '12.00']);
  });

  it('takes the name of a product without markup from its heading', () => {
    const blocks: Block[] = [
      h1('Blaue\nTasse'),
      { role: 'text', text: '12,00 €', region: 'main' },
      { role: 'button', text: 'In den Warenkorb', region: 'main' },
    ];
    expect(read({ blocks })['product.name']).toMatchObject([
      { value: 'Blaue Tasse', evidence: [{ source: 'text', locator: 'block:0' }] },
    ]);
  });

  it('calls a page of a shop that is none of the known kinds so', () => {
    const facts = read({ title: 'Über uns', links: [link('Warenkorb', '/cart'), link('Versand', '/v')] });
    expect(facts['page.kind']?.[0].value).toBe('other-shop');
  });

  it('calls a page of a shop with many prices a listing', () => {
    const goods = Array.from(
      { length: 5 },
      (_, at): Block => ({
        role: 'item',
        text: `Tasse ${at + 1}: 12,00 €`,
        region: 'main',
      }),
    );
    const facts = read({ title: 'Neu im Haus', blocks: goods, links: [link('Warenkorb', '/cart')] });
    expect(facts['page.kind']?.[0]).toMatchObject({ value: 'listing', evidence: [{ locator: 'block:4' }] });
  });

  it('claims no price and no product on a page of terms', () => {
    const facts = read({
      title: 'Widerrufsrecht',
      blocks: [h1('Widerrufsrecht')],
      links: [link('Warenkorb', '/cart')],
      meta: [{ name: 'product:price:amount', content: '5' }],
    });
    expect(facts['page.kind']?.[0].value).toBe('returns');
    expect(Object.keys(facts).filter((path) => /^(product|price)\./.test(path))).toEqual([]);
  });

  it('gives the same facts for the same page', () => {
    const parts = { jsonLd: [PRODUCT], links: [link('AGB', '/a'), link('Impressum', '/i')] };
    expect(read(parts)).toEqual(read(parts));
  });
});
