import { describe, expect, it } from 'vitest';
import { productZone } from '../../../lib/extract/text/product-zone.ts';
import { readSoldBy } from '../../../lib/extract/text/read-sold-by.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

type Blocks = (string | Partial<Block>)[];

const NAME = heading('Wool pullover', 1);

/** Who sells by the page whose blocks are given; `link` is a link in the second of them. */
function seller(blocks: Blocks, link?: string) {
  const links = link
    ? [{ text: link, href: 'https://shop.example/s/1', region: 'main' as const, block: 1 }]
    : [];
  const snapshot = pageOf(blocks, { title: 'Wool pullover | Shop', language: 'en', links });
  const page = scanPage(snapshot, BOOK, { steps: 0 }, 'product');
  const zone = productZone(page);
  return zone ? readSoldBy(page, zone, []).map(({ value }) => value) : [];
}

describe('readSoldBy', () => {
  it.each<[string, Blocks, string, string]>([
    ['in small letters', [NAME, 'Sold by knitbarn'], 'knitbarn', 'knitbarn'],
    ['with signs and numbers', [NAME, 'Verkauf durch ★Wolle 24★ GO.'], '★Wolle 24★ GO', '★Wolle 24★ GO'],
    ['and words behind it', [NAME, 'Sold by Knit Barn, shipped by Shop'], 'Knit Barn', 'Knit Barn'],
  ])('takes a link as it is: %s', (_, blocks, link, name) => {
    expect(seller(blocks, link)).toEqual([name, true]);
  });

  it.each<[string, Blocks]>([
    ['a button', [NAME, 'Sold by', { text: 'Knit Barn', role: 'button' }, ', shipped by Shop']],
    ['a box', [NAME, 'Vendu et expédié par :', 'Knit Barn']],
    ['a second line', [NAME, 'Venduto da\nKnit Barn']],
    ['above the heading', ['Sold by', 'Knit Barn', NAME]],
  ])('takes what stands behind the words alone: %s', (_, blocks) => {
    expect(seller(blocks)).toEqual(['Knit Barn', true]);
  });

  it.each<[string, Blocks, string?]>([
    ['what may be done', [NAME, 'Sold by see all sellers'], 'see all sellers'],
    ['a link elsewhere in the sentence', [NAME, 'Sold by Knit Barn. Returns are free'], 'Returns'],
    ['a price', [NAME, 'Sold by', '12 €']],
    ['words that go on', [NAME, 'Often sold by weight in grams', 'Knit Barn']],
    ['the footer', [NAME, { text: 'Sold by', region: 'footer' }, { text: 'Knit Barn', region: 'footer' }]],
    ['another part of the page', [NAME, 'Sold by', { text: 'Knit Barn', region: 'footer' }]],
  ])('does not take %s', (_, blocks, link) => {
    expect(seller(blocks, link)).toEqual([]);
  });

  it('leaves it where phrases have told who sells', () => {
    const page = scanPage(pageOf([NAME, 'Sold by', 'Knit Barn']), BOOK, { steps: 0 }, 'product');
    const zone = productZone(page);
    const [, told] = zone ? readSoldBy(page, zone, []) : [];
    expect(told?.path).toBe('seller.marketplace');
    expect(zone && told && readSoldBy(page, zone, [told])).toEqual([]);
  });
});
