import { describe, expect, it } from 'vitest';
import { readOrderPairs } from '../../../lib/extract/text/read-order-pairs.ts';
import { readPhrases } from '../../../lib/extract/text/read-phrases.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

function pairsOf(language: string, blocks: (string | Partial<Block>)[], title = ''): Record<string, unknown> {
  const page = scanPage(pageOf(blocks, { language, title }), BOOK, { steps: 0 }, 'confirmation');
  return Object.fromEntries(readOrderPairs(page, readPhrases(page)).map(({ path, value }) => [path, value]));
}

const money = (amount: string, currency: string) => ({ amount, currency });

describe('readOrderPairs', () => {
  it.each<[string, string, (string | Partial<Block>)[], Record<string, unknown>]>([
    [
      'English',
      'en-US',
      ['Order placed', 'May 10, 2026', 'Order #', '302-1001', 'Grand total', '$18.00'],
      {
        'order.date': '2026-05-10',
        'order.number': '302-1001',
        'order.total': money('18.00', 'USD'),
      },
    ],
    [
      'German',
      'de-DE',
      ['Bestelldatum', '3. Mai 2026', 'Bestellnummer', 'WN-10017', 'Gesamtsumme', '59,90 €'],
      {
        'order.date': '2026-05-03',
        'order.number': 'WN-10017',
        'order.total': money('59.90', 'EUR'),
      },
    ],
    [
      'French',
      'fr-FR',
      ['Date de commande', '3 mai 2026', 'Numéro de commande', 'CA10017'],
      { 'order.date': '2026-05-03', 'order.number': 'CA10017' },
    ],
    ['what is told otherwise', 'en-US', ['Order number: 1001', 'Order number', '1002'], {}],
    ['two that differ', 'en-US', ['Order number', '1001', 'Order number', '1002'], {}],
    ['another day', 'en-US', ['Delivery date', 'May 14, 2026'], {}],
    ['a box of the header', 'en-US', [{ text: 'Grand total', region: 'header' }, '$54.97'], {}],
    ['a button between', 'en-US', [{ text: 'Order number', role: 'button' }, '1001'], {}],
  ])('%s', (_, language, blocks, pairs) => {
    expect(pairsOf(language, blocks)).toEqual(pairs);
  });
});

it.each<[string, string, (string | Partial<Block>)[], Record<string, unknown>]>([
  ['the number in it', 'Order #9F3A21BC — Mug House', ['Placed recently'], { 'order.number': '9F3A21BC' }],
  ['no number in it', 'Order details — Mug House', ['Placed recently'], {}],
  ['another number on the page', 'Order #1001 — Mug House', ['Order number: 1002'], {}],
])('the title of an order: %s', (_, title, blocks, pairs) => {
  expect(pairsOf('en-US', blocks, title)).toEqual(pairs);
});
