import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { textOf } from '../../../lib/extract/schema-org/entity.ts';
import { pageProduct } from '../../../lib/extract/schema-org/page-product.ts';
import { snapshotOf } from '../snapshot-of.ts';

const snapshot = snapshotOf({
  title: 'Blue mug | Shop',
  blocks: [{ role: 'heading', level: 1, text: 'Blue Mug', region: 'main' }],
});
const red = { '@type': 'Product', name: 'Red mug' };
const green = { '@type': 'Product', name: 'Green mug' };

function ownName(documents: object[]): string | undefined {
  const own = pageProduct(graphOf(documents), snapshot);
  return own ? textOf(own.product, 'name') : undefined;
}

describe('pageProduct', () => {
  it.each([
    ['the only one', [red], 'Red mug'],
    ['the main entity', [red, { '@type': 'ItemPage', mainEntity: green }], 'Green mug'],
    ['the one with the name of the heading', [red, { '@type': 'Product', name: 'blue mug' }], 'blue mug'],
    ['the one with the address of the page', [red, { ...green, url: '/mug#x' }], 'Green mug'],
    ['the one that is not related', [{ ...red, isRelatedTo: [green] }], 'Red mug'],
    ['the one told twice', [red, red], 'Red mug'],
    ['a car', [{ '@type': 'Car', name: 'Blue mug' }], 'Blue mug'],
    ['a book that is offered', [{ '@type': 'Book', name: 'Blue mug', offers: { price: 9 } }], 'Blue mug'],
  ])('finds %s', (_, documents, name) => {
    expect(ownName(documents)).toBe(name);
  });

  it.each([
    ['a listing', [red, green, { '@type': 'Product', name: 'Pink mug' }]],
    ['a list of items', [{ '@type': 'ItemList', itemListElement: [{ item: red }, { item: green }] }]],
    ['a book that is written about', [{ '@type': 'Book', name: 'Blue mug' }]],
    ['a review', [{ '@type': 'Review', itemReviewed: red }]],
    ['no product', [{ '@type': 'Organization', name: 'Blue mug' }]],
  ])('finds none on %s', (_, documents) => {
    expect(ownName(documents)).toBeUndefined();
  });
});
