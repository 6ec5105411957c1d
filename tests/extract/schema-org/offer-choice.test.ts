import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { rank } from '../../../lib/extract/rank.ts';
import { settleChoice } from '../../../lib/extract/schema-org/offer-choice.ts';
import { readProduct } from '../../../lib/extract/schema-org/read-product.ts';

const URL = 'https://shop.example/mug?size=2';

/** What is said of a product with these offers, on a page that shows the price `shown`. */
function settled(product: object, shown?: string) {
  const [entity] = graphOf([{ '@type': 'Product', ...product }]);
  if (!entity) throw new Error('no product');
  const seen = shown
    ? [
        candidate(
          'price.current',
          { amount: shown, currency: 'EUR' },
          evidenceOf('text', `${shown} €`, URL, 'block:1'),
          0.6,
        ),
      ]
    : [];
  const facts = settleChoice(rank([...readProduct(entity, URL, 0.9), ...seen]), entity, URL);
  return {
    facts,
    price: facts['price.current']?.[0]?.value.amount,
    choice: facts['price.choice']?.[0]?.value,
  };
}

const offer = (price: number, url?: string) => ({ price, priceCurrency: 'EUR', ...(url && { url }) });

describe('of several offers the price is', () => {
  it.each([
    ['the lowest, where nothing tells', { offers: [offer(7), offer(5), offer(9)] }, undefined, '5', 'lowest'],
    [
      'the lowest of a range',
      { offers: { lowPrice: 5, highPrice: 9, priceCurrency: 'EUR' } },
      undefined,
      '5',
      'lowest',
    ],
    ['the one shown', { offers: [offer(7), offer(5), offer(9)] }, '9', '9', 'selected'],
    [
      'the one shown, of a range',
      { offers: { lowPrice: 5, highPrice: 9, priceCurrency: 'EUR' } },
      '7',
      '7',
      'selected',
    ],
    ['the lowest, where that is shown', { offers: [offer(7), offer(5)] }, '5', '5', 'lowest'],
    [
      'the one of the address',
      { offers: [offer(5, '/mug?size=1'), offer(7, '/mug?size=2')] },
      undefined,
      '7',
      'selected',
    ],
    [
      'the one of the address, though it is the lowest',
      { offers: [offer(7, '/mug?size=1'), offer(5, '/mug?size=2')] },
      undefined,
      '5',
      'selected',
    ],
    [
      'that of the variant at the address',
      {
        hasVariant: [
          { '@type': 'Product', url: '/mug?size=1', offers: offer(5) },
          { '@type': 'Product', url: '/mug?size=2', offers: offer(7) },
        ],
      },
      undefined,
      '7',
      'selected',
    ],
  ])('%s', (_, product, shown, amount, choice) => {
    const { price, choice: said } = settled(product, shown);
    expect({ price, said }).toEqual({ price: amount, said: choice });
  });

  it('quoted with all of them', () => {
    const { facts } = settled({ offers: [offer(7), offer(5)] });
    expect(facts['price.choice']?.[0]?.evidence[0].quote).toBe('price: 7, price: 5');
    expect(facts['price.current']?.[0]?.evidence[0].quote).toBe('price: 5, priceCurrency: EUR');
  });
});

describe('nothing is said of a choice', () => {
  it.each([
    ['where there is one offer', { offers: offer(5) }, undefined],
    ['where all cost the same', { offers: [offer(5), offer(5)] }, undefined],
    ['where the page shows another price', { offers: [offer(5), offer(7)] }, '12'],
    ['where there is no price', { offers: { availability: 'InStock' } }, undefined],
  ])('%s', (_, product, shown) => {
    const { facts, price } = settled(product, shown);
    expect(facts['price.choice']).toBeUndefined();
    if (shown) expect(price).toBe(shown);
  });
});
