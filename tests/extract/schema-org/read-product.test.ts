import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { readProduct } from '../../../lib/extract/schema-org/read-product.ts';
import { valuesOf } from '../values-of.ts';

const URL = 'https://www.shop.example/mug?size=2';

function read(product: object) {
  const [entity] = graphOf([{ '@type': 'Product', ...product }]);
  if (!entity) throw new Error('no product');
  return readProduct(entity, URL, 0.9);
}

describe('readProduct', () => {
  it('reads name, brand, sku and number', () => {
    const values = valuesOf(
      read({
        name: 'Blue  mug',
        brand: { '@type': 'Brand', name: 'Clay' },
        sku: 12,
        gtin13: '4006381 333931',
      }),
    );
    expect(values).toEqual({
      'product.name': 'Blue mug',
      'product.brand': 'Clay',
      'product.sku': '12',
      'product.gtin': '4006381333931',
    });
  });

  it.each<[string, object, object]>([
    ['who makes it for its brand', { manufacturer: 'Clay' }, { 'product.brand': 'Clay' }],
    ['its other number', { productID: 'sku:BM-12' }, { 'product.sku': 'BM-12' }],
    ['no number of another kind', { productID: 'isbn:9780099567295' }, {}],
    ['the brand first', { brand: 'Clay', manufacturer: 'Pit' }, { 'product.brand': 'Clay' }],
  ])('reads %s', (_, product, values) => {
    const { 'product.manufacturer': _maker, ...found } = valuesOf(read(product));
    expect(found).toEqual(values);
  });

  it.each([
    ['once', 'Tom &amp; Co', 'Tom & Co'],
    ['twice', 'Tom&amp;#8217;s', 'Tom’s'],
  ])('reads a name that is escaped %s', (_, brand, name) => {
    expect(valuesOf(read({ brand }))).toEqual({ 'product.brand': name });
  });

  it.each([
    ['https://schema.org/InStock', 'InStock'],
    ['in stock ', 'InStock'],
    ['unavailable', 'OutOfStock'],
    ['onbackorder', 'BackOrder'],
    ['PreOrder', 'PreOrder'],
  ])('reads the state %j as %s', (availability, state) => {
    expect(valuesOf(read({ offers: { availability } }))).toEqual({ 'product.availability': state });
  });

  it('quotes the markup and names its place', () => {
    const [price] = read({ offers: { price: '4.50', priceCurrency: 'EUR' } });
    expect(price?.evidence).toEqual({
      source: 'json-ld',
      quote: 'price: 4.50, priceCurrency: EUR',
      url: URL,
      locator: 'json-ld:0',
    });
  });

  it.each([
    ['one offer', { price: 5, priceCurrency: 'EUR' }, '5', 0.9],
    ['a range of one price', { lowPrice: '5', highPrice: '5.00', priceCurrency: 'EUR' }, '5', 0.9],
    ['a range of prices', { lowPrice: '5', highPrice: '9', priceCurrency: 'EUR' }, '5', 0.45],
    ['a price specification', { priceSpecification: { price: 5, priceCurrency: 'EUR' } }, '5', 0.9],
    [
      'two equal offers',
      [
        { price: 5, priceCurrency: 'EUR' },
        { price: '5.00', priceCurrency: 'EUR' },
      ],
      '5',
      0.9,
    ],
    [
      'two variants',
      [
        { price: 5, priceCurrency: 'EUR' },
        { price: 7, priceCurrency: 'EUR' },
      ],
      '5',
      0.45,
    ],
    [
      'two variants, one at this address',
      [
        { price: 5, priceCurrency: 'EUR', url: 'https://www.shop.example/mug?size=1' },
        { price: 7, priceCurrency: 'EUR', url: 'https://www.shop.example/mug?size=2' },
      ],
      '7',
      0.9,
    ],
    ['offers inside a range', { lowPrice: 5, offers: [{ price: 6, priceCurrency: 'EUR' }] }, '6', 0.9],
  ])('reads the price of %s', (_, offers, amount, weight) => {
    const prices = read({ offers }).filter(({ path }) => path === 'price.current');
    expect(prices).toMatchObject([{ value: { amount, currency: 'EUR' }, weight }]);
  });

  it('reads the price of a group from its variants', () => {
    const values = valuesOf(
      read({ hasVariant: [{ '@type': 'Product', offers: { price: 5, priceCurrency: 'EUR' } }] }),
    );
    expect(values['price.current']).toEqual({ amount: '5', currency: 'EUR' });
  });

  it('tells the list price from the price, and reads the tax', () => {
    const values = valuesOf(
      read({
        offers: {
          price: '40',
          priceCurrency: 'EUR',
          priceSpecification: [
            { priceType: 'https://schema.org/ListPrice', price: '50', priceCurrency: 'EUR' },
            { price: '40', priceCurrency: 'EUR', valueAddedTaxIncluded: true },
          ],
        },
      }),
    );
    expect(values).toEqual({
      'price.current': { amount: '40', currency: 'EUR' },
      'price.was': { amount: '50', currency: 'EUR' },
      'price.taxIncluded': true,
    });
  });

  it.each([
    ['one sold-out size', ['OutOfStock', 'InStock'], 'InStock'],
    ['all sold out', ['OutOfStock', 'SoldOut'], 'OutOfStock'],
    ['words of a feed', ['in stock'], 'InStock'],
  ])('reads availability of %s', (_, states, expected) => {
    const offers = states.map((state) => ({ availability: `https://schema.org/${state}` }));
    expect(valuesOf(read({ offers }))['product.availability']).toBe(expected);
  });

  it.each([
    ['an unknown word', ['Soon']],
    ['words that do not agree', ['PreOrder', 'OutOfStock']],
  ])('claims no availability from %s', (_, states) => {
    expect(read({ offers: states.map((availability) => ({ availability })) })).toEqual([]);
  });

  it('reads seller, delivery, returns and warranty of the offer', () => {
    const values = valuesOf(
      read({
        offers: {
          seller: { '@type': 'Organization', name: 'Clay Works Ltd' },
          itemCondition: 'https://schema.org/NewCondition',
          shippingDetails: {
            shippingRate: { value: '0', currency: 'EUR' },
            shippingDestination: { addressCountry: ['DE', 'AT'] },
            deliveryTime: {
              handlingTime: { minValue: 0, maxValue: 1, unitCode: 'DAY' },
              transitTime: { minValue: 1, maxValue: 3, unitCode: 'd' },
              businessDays: { dayOfWeek: ['Monday', 'Tuesday'] },
            },
          },
          hasMerchantReturnPolicy: {
            returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
            merchantReturnDays: 30,
            returnFees: 'https://schema.org/FreeReturn',
            merchantReturnLink: '/returns',
          },
          warranty: { durationOfWarranty: { value: 2, unitCode: 'ANN' } },
        },
      }),
    );
    expect(values).toEqual({
      'seller.name': 'Clay Works Ltd',
      'product.condition': 'new',
      'delivery.cost': { amount: '0', currency: 'EUR' },
      'delivery.countries': ['DE', 'AT'],
      'delivery.dispatch': { min: 'P0D', max: 'P1D', days: 'working' },
      'delivery.time': { min: 'P1D', max: 'P4D', days: 'working' },
      'returns.window': { length: 'P30D' },
      'returns.paidBy': 'seller',
      'links.returns': 'https://www.shop.example/returns',
      'warranty.duration': { length: 'P2Y' },
    });
  });

  it('reads the countries that an offer holds for', () => {
    const values = valuesOf(
      read({ offers: { price: 5, priceCurrency: 'EUR', eligibleRegion: ['DE', 'AT', 'DE', 'the north'] } }),
    );
    expect(values['page.market']).toEqual(['DE', 'AT']);
  });

  it('claims that nothing is taken back, and no window, where returns are not permitted', () => {
    const policy = { returnPolicyCategory: 'MerchantReturnNotPermitted', merchantReturnDays: 30 };
    const found = read({ hasMerchantReturnPolicy: policy });
    expect(found.map(({ path, value }) => [path, value])).toEqual([['returns.accepted', false]]);
  });
});
