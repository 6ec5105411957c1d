import { expect, it } from 'vitest';
import { pageCurrencies } from '../../lib/extract/page-currencies.ts';
import { snapshotOf } from './snapshot-of.ts';

const text = (words: string) => ({ role: 'text' as const, text: words, region: 'main' as const });

it('names the currencies of meta elements and of the amounts shown, each once', () => {
  const meta = [{ name: 'product:price:currency', content: 'eur' }];
  const blocks = [text('12,00 €'), text('£5'), text('7,00 €'), text('no amount')];
  expect(pageCurrencies(snapshotOf({ meta, blocks }))).toEqual(['EUR', 'GBP']);
});

it('names none where there is none', () => {
  expect(pageCurrencies(snapshotOf({ blocks: [text('Livraison offerte')] }))).toEqual([]);
});

it.each([
  ['a sentence', 'Los precios están expresados en euros', ['EUR']],
  ['a sign alone', 'Jetzt für [Preis] € sichern', ['EUR']],
  ['a code', 'All prices in GBP', ['GBP']],
  ['no part of a word', 'Europe, Eurosport and a poundcake', []],
])('names the currency of %s where no amount stands', (_, words, codes) => {
  expect(pageCurrencies(snapshotOf({ blocks: [text(words)] }))).toEqual(codes);
});

it('does not take a currency from a sentence where amounts are in another', () => {
  expect(pageCurrencies(snapshotOf({ blocks: [text('No euros, please'), text('£5')] }))).toEqual(['GBP']);
});

it('reads a sign that several share as the page does', () => {
  const canadian = { url: 'https://shop.example.ca/', blocks: [text('$5.00')] };
  expect(pageCurrencies(snapshotOf(canadian))).toEqual(['CAD']);
});
