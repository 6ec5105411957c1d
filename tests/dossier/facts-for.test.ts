import { describe, expect, it } from 'vitest';
import { factsFor, seenFrom } from '../../lib/dossier/facts-for.ts';
import { candidates } from '../../lib/facts/fact.ts';
import { dossierOf } from './dossier-of.ts';

const [a, b] = ['https://shop.example/a', 'https://shop.example/b'];
const dossier = dossierOf(
  {
    kind: 'product',
    url: a,
    says: {
      'price.current': [{ amount: '5.00', currency: 'EUR' }],
      'product.name': ['Mug'],
      'delivery.time': [{ min: 'P20D', max: 'P30D' }],
      'links.terms': ['https://shop.example/terms'],
    },
  },
  { kind: 'product', url: b, says: { 'price.current': [{ amount: '7.00', currency: 'EUR' }] } },
  {
    kind: 'shipping',
    says: { 'delivery.time': [{ min: 'P2D', max: 'P3D' }], 'page.updated': ['2026-01-02'] },
  },
);

describe('factsFor', () => {
  it('gives each product its own price', () => {
    expect(candidates(factsFor(dossier, a), 'price.current').map((fact) => fact.value.amount)).toEqual([
      '5.00',
    ]);
    expect(candidates(factsFor(dossier, b), 'price.current').map((fact) => fact.value.amount)).toEqual([
      '7.00',
    ]);
  });

  it('lets no name leak to a product that has none, nor a price to a page that sells nothing', () => {
    expect(factsFor(dossier, b)['product.name']).toBeUndefined();
    expect(factsFor(dossier, 'https://shop.example/shipping')['price.current']).toBeUndefined();
  });

  it('keeps the day of what holds for all that is sold', () =>
    expect(factsFor(dossier, b)['page.updated']).toHaveLength(1));

  it('puts what the page itself says before what the shop says in general', () => {
    const times = (url: string) =>
      candidates(factsFor(dossier, url), 'delivery.time').map((fact) => fact.value.min);
    expect(times(a)).toEqual(['P20D', 'P2D']);
    expect(times(b)).toEqual(['P2D']);
  });

  it('puts the words of the page itself before the same words elsewhere', () => {
    const window = { 'returns.window': [{ length: 'P30D' }] };
    const both = dossierOf({ kind: 'returns', says: window }, { kind: 'contact', says: window });
    const [fact] = candidates(factsFor(both, 'https://shop.example/contact'), 'returns.window');
    expect(fact?.evidence.map((proof) => proof.url.slice(-7))).toEqual(['contact', 'returns']);
  });

  it('keeps links wherever they stand', () => expect(factsFor(dossier, b)['links.terms']).toHaveLength(1));

  it('knows the page by its address without the place in it', () =>
    expect(factsFor(dossier, `${a}#reviews`)['product.name']).toHaveLength(1));
});

describe('seenFrom', () => {
  it('leaves out the pages of other products', () =>
    expect(seenFrom(dossier, b).pages.map((page) => page.url)).toEqual([b, 'https://shop.example/shipping']));

  it('keeps the language of every page', () =>
    expect(seenFrom(dossier, b).facts['page.language']).toHaveLength(3));
});
