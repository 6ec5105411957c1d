import { describe, expect, it } from 'vitest';
import { readScriptData } from '../../../lib/extract/scripts/read-script-data.ts';
import { heading, pageOf } from '../text/fixture.ts';

/** What is read of a page that is called "Wool pullover" from scripts that hold these values. */
function read(...values: unknown[]) {
  const scripts = values.map((value) => JSON.stringify(value));
  const page = pageOf([heading('Wool pullover', 1)], {
    title: 'Muster Wool pullover | Shop',
    scripts,
    url: 'https://shop.example/p/4711',
  });
  return Object.fromEntries(readScriptData(page).map(({ path, value }) => [path, value]));
}

describe('readScriptData', () => {
  it.each<[string, unknown[], Record<string, unknown>]>([
    [
      'the thing of the page, wherever it lies',
      [
        {
          props: {
            pageProps: { product: { name: 'Wool pullover', sku: 'AB-12', brand: { name: 'Muster' } } },
          },
        },
      ],
      { 'product.sku': 'AB-12', 'product.brand': 'Muster' },
    ],
    [
      'a data layer',
      [
        {
          ecommerce: {
            currency: 'EUR',
            items: [{ item_name: 'Muster Wool pullover', item_id: '4711', price: 49.9 }],
          },
        },
      ],
      { 'product.sku': '4711', 'price.current': { amount: '49.90', currency: null } },
    ],
    [
      'whether it can be had',
      [{ title: 'Wool pullover', sku: 'A1', inStock: false }],
      { 'product.sku': 'A1', 'product.availability': 'OutOfStock' },
    ],
    [
      'only numbers that are codes of goods',
      [{ name: 'Wool pullover', ean: '4006381333931' }],
      { 'product.gtin': '4006381333931' },
    ],
    ['nothing of other things', [{ name: 'Cotton shirt', sku: 'AB-13' }], {}],
    ['nothing of a name alone', [{ name: 'Wool pullover' }], {}],
    [
      'nothing of what differs',
      [{ a: { name: 'Wool pullover', sku: 'A1' }, b: { name: 'Wool pullover', sku: 'A2' } }],
      {},
    ],
  ])('reads %s', (_, values, told) => {
    expect(read(...values)).toEqual(told);
  });

  it('quotes the data and names the script', () => {
    const scripts = ['{}', '{"name": "Wool pullover", "sku": "AB-12"}'];
    const page = pageOf([heading('Wool pullover', 1)], { scripts });
    expect(readScriptData(page)[0]?.evidence).toMatchObject({
      quote: 'name: Wool pullover, sku: AB-12',
      locator: 'data:script:1',
    });
  });

  it('bounds what it looks at', () => {
    const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    const page = pageOf([heading('Wool pullover', 1)], { scripts: [deep] });
    expect(readScriptData(page)).toEqual([]);
  });
});
