import { describe, expect, it } from 'vitest';
import { saleTerms } from '../../../lib/extract/page/sale-terms.ts';
import type { Link, Snapshot } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const link = (text: string, href: string): Link => ({ text, href, region: 'footer' });

describe('saleTerms', () => {
  it.each<[string, Partial<Snapshot>, string[]]>([
    ['its own title', { title: 'Beispiel – Conditions générales de vente' }, ['data:title']],
    ['its own address', { url: 'https://shop.example/salgsbetingelser.html' }, ['data:url']],
    ['a link', { links: [link('CGV', 'https://www.shop.example/c')] }, ['link:0']],
    [
      'the address of a link',
      { links: [link('Læs', 'https://www.shop.example/handelsbetingelser')] },
      ['link:0'],
    ],
    ['a link to somebody else', { links: [link('CGV', 'https://host.example/cgv')] }, []],
    [
      'terms that clubs have too',
      { title: 'Nutzungsbedingungen', links: [link('AGB', 'https://www.shop.example/a')] },
      [],
    ],
  ])('finds %s', (_, parts, locators) => {
    const signs = saleTerms(snapshotOf(parts), 'terms', tables.links);
    expect(signs.map(({ evidence }) => evidence.locator)).toEqual(locators);
  });

  it('trusts the heading of a page of terms only', () => {
    expect(saleTerms(snapshotOf({ title: 'CGV' }), 'product', tables.links)).toEqual([]);
  });
});
