import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../lib/dossier/contradictions.ts';
import { mergePage } from '../../lib/dossier/merge.ts';
import { dossierOf, factsOf, type Page, urlOf } from './dossier-of.ts';

const window = (...lengths: string[]) => ({ 'returns.window': lengths.map((length) => ({ length })) });
const time = (...ranges: [string, string][]) => ({
  'delivery.time': ranges.map(([min, max]) => ({ min, max })),
});
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const price = (amount: string) => ({ 'price.current': [euro(amount)] });

const found = (pages: Page[]) => findContradictions(dossierOf(...pages)).map((one) => one.path);

describe('two things that cannot both be true', () => {
  it.each<[string, Page[], string]>([
    [
      'return windows',
      [
        { kind: 'returns', says: window('P30D') },
        { kind: 'terms', says: window('P10D') },
      ],
      'returns.window',
    ],
    [
      'delivery times',
      [
        { kind: 'shipping', says: time(['P2D', 'P3D']) },
        { kind: 'terms', says: time(['P10D', 'P15D']) },
      ],
      'delivery.time',
    ],
    [
      'sellers',
      [
        { kind: 'imprint', says: { 'seller.name': ['Nordlicht Textil GmbH'] } },
        { kind: 'terms', says: { 'seller.name': ['Zephyr Trading Ltd'] } },
      ],
      'seller.name',
    ],
    [
      'free returns and a fee',
      [
        { kind: 'returns', says: { 'returns.paidBy': ['seller'] } },
        { kind: 'terms', says: { 'returns.fee': [euro('7.50')] } },
      ],
      'returns.paidBy',
    ],
    [
      'free returns on the product, the buyer pays by the policy',
      [
        { kind: 'product', says: { 'returns.paidBy': ['seller'] } },
        { kind: 'returns', says: { 'returns.paidBy': ['buyer'] } },
      ],
      'returns.paidBy',
    ],
    [
      'a price in the markup and another one shown',
      [{ kind: 'product', says: price('49.90'), markup: price('39.90') }],
      'price.current',
    ],
  ])('%s', (_, pages, path) => expect(found(pages)).toEqual([path]));
});

describe('doubt favours the shop', () => {
  it.each<[string, Page[]]>([
    [
      'one page that states the legal and the granted window explains the other pages',
      [
        { kind: 'returns', says: window('P30D') },
        { kind: 'terms', says: window('P14D') },
        { kind: 'contact', says: window('P14D', 'P30D') },
      ],
    ],
    [
      'two weeks and fourteen days',
      [
        { kind: 'returns', says: window('P14D') },
        { kind: 'terms', says: window('P2W') },
      ],
    ],
    [
      'a month and thirty days',
      [
        { kind: 'returns', says: window('P1M') },
        { kind: 'terms', says: window('P30D') },
      ],
    ],
    [
      'a window of its own for one product',
      [
        { kind: 'product', says: window('P100D') },
        { kind: 'returns', says: window('P30D') },
      ],
    ],
    [
      'a table of times by country',
      [
        { kind: 'shipping', says: time(['P2D', 'P3D'], ['P5D', 'P9D']) },
        { kind: 'terms', says: time(['P10D', 'P15D']) },
      ],
    ],
    [
      'times that overlap',
      [
        { kind: 'shipping', says: time(['P2D', 'P4D']) },
        { kind: 'terms', says: time(['P3D', 'P5D']) },
      ],
    ],
    [
      'a trade name and the legal name around it',
      [
        { kind: 'imprint', says: { 'seller.name': ['NORDLICHT'] } },
        { kind: 'terms', says: { 'seller.name': ['Nordlicht Textil GmbH & Co. KG'] } },
      ],
    ],
    [
      'names spelled with and without accents',
      [
        { kind: 'imprint', says: { 'seller.name': ['Société Élan SARL'] } },
        { kind: 'terms', says: { 'seller.name': ['ELAN'] } },
      ],
    ],
    [
      'a name inside another one where no spaces are written',
      [
        { kind: 'imprint', says: { 'seller.name': ['株式会社わくわく'] } },
        { kind: 'terms', says: { 'seller.name': ['わくわく'] } },
      ],
    ],
    [
      'names too short to compare',
      [
        { kind: 'imprint', says: { 'seller.name': ['A1 AG'] } },
        { kind: 'terms', says: { 'seller.name': ['Nordlicht GmbH'] } },
      ],
    ],
    [
      'sellers of a marketplace',
      [
        { kind: 'imprint', says: { 'seller.name': ['Big Platform SE'], 'seller.marketplace': [true] } },
        { kind: 'terms', says: { 'seller.name': ['Zephyr Trading Ltd'] } },
      ],
    ],
    [
      'a company that a privacy page names',
      [
        { kind: 'imprint', says: { 'seller.name': ['Nordlicht GmbH'] } },
        { kind: 'privacy', says: { 'seller.name': ['Counting Visitors Inc'] } },
      ],
    ],
    [
      'free here and costly there, said on one page',
      [
        { kind: 'returns', says: { 'returns.paidBy': ['seller'], 'returns.fee': [euro('9.90')] } },
        { kind: 'terms', says: { 'returns.fee': [euro('9.90')] } },
      ],
    ],
    [
      'a fee of nothing',
      [
        { kind: 'returns', says: { 'returns.paidBy': ['seller'] } },
        { kind: 'terms', says: { 'returns.fee': [euro('0')] } },
      ],
    ],
    [
      'free returns of one product, a cost for another one',
      [
        { kind: 'product', url: 'https://shop.example/a', says: { 'returns.paidBy': ['seller'] } },
        { kind: 'product', url: 'https://shop.example/b', says: { 'returns.paidBy': ['buyer'] } },
      ],
    ],
    [
      'prices of two products',
      [
        { kind: 'product', url: 'https://shop.example/a', says: price('5') },
        { kind: 'product', url: 'https://shop.example/b', markup: price('7') },
      ],
    ],
    [
      'a struck out price that the markup still has',
      [
        {
          kind: 'product',
          says: { ...price('39.90'), 'price.was': [euro('49.90')] },
          markup: price('49.90'),
        },
      ],
    ],
    [
      'a price in two currencies',
      [
        {
          kind: 'product',
          says: price('39.90'),
          markup: { 'price.current': [{ amount: '35.00', currency: 'GBP' }] },
        },
      ],
    ],
    [
      'several prices shown',
      [{ kind: 'product', says: { 'price.current': [euro('5'), euro('6')] }, markup: price('7') }],
    ],
    [
      'offers of several variants in the markup',
      [
        {
          kind: 'product',
          says: price('5'),
          markup: { 'price.current': [euro('7'), euro('8')] },
        },
      ],
    ],
    [
      'two prices of the markup, none shown',
      [{ kind: 'product', markup: { 'price.current': [euro('7'), euro('8')] } }],
    ],
    ['the same price written in two ways', [{ kind: 'product', says: price('5.00'), markup: price('5') }]],
  ])('%s', (_, pages) => expect(found(pages)).toEqual([]));
});

it('takes no amount for the price that stands behind the one of the markup', () => {
  const page: Page = { kind: 'product', says: price('7.90'), markup: price('79.00') };
  const facts = factsOf(page);
  facts['price.current']?.reverse();
  const dossier = mergePage(null, { url: urlOf(page), title: '', cut: false }, facts);
  expect(findContradictions(dossier)).toEqual([]);
});

it('gives both sides with their words', () => {
  const [one] = findContradictions(
    dossierOf({ kind: 'returns', says: window('P30D') }, { kind: 'terms', says: window('P10D') }),
  );
  expect(one?.facts.map((fact) => fact.evidence[0].url)).toEqual([
    'https://shop.example/returns',
    'https://shop.example/terms',
  ]);
});
