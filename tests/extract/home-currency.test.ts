import { expect, it } from 'vitest';
import { homeCurrency } from '../../lib/extract/home-currency.ts';
import { snapshotOf } from './snapshot-of.ts';

it.each([
  ['a country in the address', { url: 'https://shop.example.co.uk/', language: 'en' }, 'GBP'],
  ['a country in the language', { language: 'fr-CH' }, 'CHF'],
  ['a language of one currency', { language: 'it' }, 'EUR'],
  ['a language of many', { language: 'es' }, undefined],
  ['a template that calls itself American', { language: 'en-US' }, undefined],
  ['an American address', { url: 'https://shop.example.us/', language: 'en' }, 'USD'],
])('reads the currency of %s', (_, page, currency) => {
  expect(homeCurrency(snapshotOf(page))).toBe(currency);
});
