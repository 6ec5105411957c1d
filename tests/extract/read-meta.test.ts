import { describe, expect, it } from 'vitest';
import { readMeta } from '../../lib/extract/read-meta.ts';
import { snapshotOf } from './snapshot-of.ts';
import { valuesOf } from './values-of.ts';

const read = (contents: Record<string, string>) =>
  readMeta(snapshotOf({ meta: Object.entries(contents).map(([name, content]) => ({ name, content })) }));

describe('readMeta', () => {
  it('reads what shops tell to social networks', () => {
    const found = read({
      'og:type': 'product',
      'og:title': 'Blue mug',
      'product:price:amount': '4.50',
      'product:price:currency': 'EUR',
      'product:original_price:amount': '6.00',
      'product:availability': 'in stock',
      'product:brand': 'Clay',
    });
    expect(valuesOf(found)).toEqual({
      'product.name': 'Blue mug',
      'price.current': { amount: '4.50', currency: 'EUR' },
      'price.was': { amount: '6.00', currency: 'EUR' },
      'product.availability': 'InStock',
      'product.brand': 'Clay',
    });
    expect(found[0]?.evidence).toMatchObject({ quote: 'og:title: Blue mug', locator: 'meta:og:title' });
  });

  it.each([
    ['a title that is no product', { 'og:type': 'website', 'og:title': 'Shop' }],
    ['a former price below the price', { 'product:original_price:amount': '3.00' }],
    ['an unknown state', { 'product:availability': 'soon' }],
    ['an empty price', { 'product:price:amount': '' }],
  ])('claims nothing from %s', (_, contents) => {
    expect(read(contents)).toEqual([]);
  });

  it('takes a property that stands in no item where it is there once', () => {
    const meta = (...contents: string[]) =>
      readMeta(snapshotOf({ meta: contents.map((content) => ({ name: 'sku', content })) }));
    expect(valuesOf(meta('AB-12'))).toEqual({ 'product.sku': 'AB-12' });
    expect(meta('AB-12', 'CD-34')).toEqual([]);
  });

  it('gives a Twitter card the least weight', () => {
    const found = read({ 'og:type': 'product', 'product:price:amount': '5', 'twitter:data1': '5,00 €' });
    const weights = found.filter(({ path }) => path === 'price.current').map(({ weight }) => weight);
    expect(weights[1]).toBeLessThan((weights[0] ?? 0) / 2);
  });
});
