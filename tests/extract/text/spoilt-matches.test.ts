import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { pageOf } from './fixture.ts';

const BOOK = compilePhrases(
  parsePhraseTables({
    'phrases/en/units.yaml': { units: [{ words: ['days'], unit: 'day' }] },
    'phrases/en/delivery.yaml': {
      phrases: [
        {
          say: ['delivery {money}', '{money} delivery'],
          gives: { 'delivery.cost': '{money}' },
          unless: [{ words: ['express', 'free', 'returns', 'Austria'], why: 'another kind of delivery' }],
        },
        {
          say: ['[delivery] free over {money}'],
          gives: { 'delivery.freeFrom': '{money}' },
          instead: ['delivery.cost'],
          unless: [{ words: ['returns'], why: 'speaks of returns' }],
        },
      ],
    },
    'phrases/en/returns.yaml': {
      phrases: [
        {
          say: 'free returns',
          gives: { 'returns.paidBy': 'seller' },
          unless: [{ words: ['over', 'members'], why: 'free on a condition only' }],
        },
        { say: '{period} return', gives: { 'returns.window': '{period}' } },
        { say: 'return or exchange', gives: { 'returns.exchange': true } },
        {
          say: 'exchange … {period} return',
          gives: {},
          instead: ['returns.window'],
          unless: [{ words: ['return or', 'refund'], why: 'the goods may go back too' }],
        },
      ],
    },
  }),
);

const read = (text: string) =>
  Object.fromEntries(
    readText(pageOf([text], { language: 'en' }), BOOK).map(({ path, value }) => [
      path,
      typeof value === 'object' && 'amount' in value ? value.amount : value,
    ]),
  );

describe('a guard spoils', () => {
  it.each([
    ['what it stands beside', 'Express delivery £4.95', {}],
    ['what it stands beside, after it', 'Delivery £4.95 express', {}],
    ['not an entry of a list before its own', 'Delivery £4.95, express £9.95', { 'delivery.cost': '4.95' }],
    [
      'not an entry before its own, in brackets',
      'Delivery £4.95 (express £9.95)',
      { 'delivery.cost': '4.95' },
    ],
    ['an entry in brackets without a value', 'Delivery £4.95 (express)', {}],
    ['not an entry of a list after its own', 'Express £9.95, delivery £4.95', { 'delivery.cost': '4.95' }],
    [
      'a phrase that keeps others silent, which then speak',
      'Return or exchange in 9 days return',
      {
        'returns.exchange': true,
        'returns.window': { length: 'P9D' },
      },
    ],
    ['nothing where its words are missing: the phrase keeps others silent', 'Exchange in 9 days return', {}],
    ['an entry that no sign parts from it', 'Delivery £4.95 or express £9.95', {}],
    [
      'nothing where another phrase has it',
      '£4.95 delivery, free over £50',
      { 'delivery.cost': '4.95', 'delivery.freeFrom': '50' },
    ],
    [
      'nothing where a phrase of another topic has it, each the other',
      'Free over £50 and free returns',
      { 'delivery.freeFrom': '50', 'returns.paidBy': 'seller' },
    ],
    ['what a phrase spoilt by other words has as well', 'Free over £50 and free returns for members', {}],
  ])('%s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('the name of a country spoils', () => {
  const costIn = (text: string, language: string, url = 'https://shop.example/page') =>
    readText(pageOf([text], { language, url }), BOOK).find(({ path }) => path === 'delivery.cost')?.value;

  it.each([
    ['a phrase of a shop of nowhere', 'en', undefined, false],
    ['a phrase of a shop elsewhere', 'en-GB', undefined, false],
    ['not at home, by the language', 'en-AT', undefined, true],
    ['not at home, by the address', 'en-GB', 'https://shop.example.at/delivery', true],
    ['a phrase where the address says more than the language', 'en-AT', 'https://shop.example.de/', false],
  ])('%s', (_, language, url, isRead) => {
    expect(costIn('Delivery £4.95 within Austria', language, url) !== undefined).toBe(isRead);
  });
});
