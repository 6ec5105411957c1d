import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { entitiesOf, textOf, textsOf } from '../../../lib/extract/schema-org/entity.ts';

describe('graphOf', () => {
  it.each([
    ['an object', { '@type': 'Product', name: 'Mug' }],
    ['a list', [{ '@type': 'Product', name: 'Mug' }]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Product', name: 'Mug' }] }],
    ['a type with its address', { '@type': 'https://schema.org/Product', name: 'Mug' }],
    ['a type with a prefix', { '@type': 'schema:Product', 'schema:name': 'Mug' }],
    ['several types', { '@type': ['Product', 'Book'], name: 'Mug' }],
    ['a value with its language', { '@type': 'Product', name: { '@value': 'Mug', '@language': 'en' } }],
    ['a list of values', { '@type': 'Product', name: { '@list': ['Mug', 'Cup'] } }],
    ['escaped HTML', { '@type': 'Product', name: '&#77;ug' }],
  ])('reads a thing from %s', (_, document) => {
    const [thing] = graphOf([document]);
    expect(thing?.types[0]).toBe('Product');
    expect(thing && textOf(thing, 'name')).toBe('Mug');
  });

  it('puts things outermost first and remembers what they stand under', () => {
    const things = graphOf([
      { '@type': 'ItemPage', mainEntity: { '@type': 'Product', offers: [{ price: 5 }] } },
    ]);
    expect(things.map(({ types, via }) => [types.join(), via])).toEqual([
      ['ItemPage', ''],
      ['Product', 'mainEntity'],
      ['', 'offers'],
    ]);
  });

  it('follows a reference to a thing of another script', () => {
    const [page] = graphOf([
      { '@type': 'WebPage', publisher: { '@id': '#us' } },
      { '@type': 'Organization', '@id': '#us', name: 'Shop' },
    ]);
    expect(page && textsOf(page, 'publisher')).toEqual(['Shop']);
  });

  it('keeps a reference to nothing as its id', () => {
    const [page] = graphOf([{ '@type': 'WebPage', publisher: { '@id': 'https://shop.example/#us' } }]);
    expect(page?.properties.get('publisher')).toEqual(['https://shop.example/#us']);
  });

  it('adds up what is said of one id, unless the types differ', () => {
    const things = graphOf([
      { '@type': 'Product', '@id': '#a', name: 'Mug' },
      { '@type': 'Product', '@id': '#a', sku: '12' },
      { '@type': 'WebPage', '@id': '#a', name: 'Page' },
    ]);
    expect(things.map(({ types }) => types.join())).toEqual(['Product', 'WebPage']);
    expect(things[0] && [textOf(things[0], 'name'), textOf(things[0], 'sku')]).toEqual(['Mug', '12']);
  });

  it('ends on a circle of references', () => {
    const [one] = graphOf([
      { '@type': 'Product', '@id': '#a', isVariantOf: { '@id': '#b' } },
      { '@type': 'ProductGroup', '@id': '#b', hasVariant: { '@id': '#a' } },
    ]);
    const [group] = one ? entitiesOf(one, 'isVariantOf') : [];
    expect(group && entitiesOf(group, 'hasVariant')[0]).toBe(one);
  });

  it('keeps the number of the script as its place, also after one that is none', () => {
    expect(graphOf([null, { '@type': 'Product' }])[0]?.locator).toBe('json-ld:1');
  });

  it('does not go down 10,000 levels', () => {
    const deep: unknown = JSON.parse(`${'{"offers":'.repeat(10_000)}1${'}'.repeat(10_000)}`);
    expect(graphOf([deep]).length).toBeLessThan(100);
  });

  it('takes names of Object for names of properties', () => {
    const [thing] = graphOf([
      JSON.parse('{"@type": "Product", "__proto__": {"name": "x"}, "constructor": "y"}'),
    ]);
    expect(thing && textOf(thing, 'constructor')).toBe('y');
    expect(thing && textOf(thing, 'name')).toBeUndefined();
  });
});
