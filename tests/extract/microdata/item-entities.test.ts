import { describe, expect, it } from 'vitest';
import { itemEntities } from '../../../lib/extract/microdata/item-entities.ts';
import { entitiesOf, textOf } from '../../../lib/extract/schema-org/entity.ts';
import type { Item } from '../../../lib/facts/snapshot.ts';

const offer: Item = { type: ['http://schema.org/Offer'], properties: { price: ['5.00'] } };

describe('itemEntities', () => {
  it('turns items into things with their place', () => {
    const items: Item[] = [
      { type: ['http://schema.org/WebPage'], properties: {} },
      { type: ['https://schema.org/Product'], properties: { name: ['Mug'], offers: [offer] } },
    ];
    const product = itemEntities(items)[1];
    expect(product).toMatchObject({ types: ['Product'], source: 'microdata', locator: 'microdata:1' });
    const [inner] = product ? entitiesOf(product, 'offers') : [];
    expect(inner).toMatchObject({ types: ['Offer'], via: 'offers', locator: 'microdata:1' });
    expect(inner && textOf(inner, 'price')).toBe('5.00');
  });

  it('ends on an item that holds itself', () => {
    const loop: Item = { type: ['https://schema.org/Product'], properties: {} };
    loop.properties.isRelatedTo = [loop];
    expect(itemEntities([loop])).toHaveLength(1);
  });

  it('does not go down 10,000 levels', () => {
    let deep: Item = offer;
    for (let level = 0; level < 10_000; level++) deep = { type: [], properties: { a: [deep] } };
    expect(itemEntities([deep]).length).toBeLessThan(100);
  });
});
