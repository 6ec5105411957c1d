import { describe, expect, it } from 'vitest';
import { readOrderItems } from '../../../lib/extract/text/read-order-items.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

const HEADS = ['Artikel', 'Menge', 'Preis'];

function row(cells: string[], heads?: string[]): Partial<Block> {
  return { role: 'row', text: cells.join('\t'), cells, ...(heads && { heads }) };
}

function itemsOf(blocks: (string | Partial<Block>)[]): unknown {
  const page = scanPage(pageOf(blocks, { language: 'de-DE' }), BOOK, { steps: 0 }, 'confirmation');
  return readOrderItems(page)[0]?.value;
}

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('readOrderItems', () => {
  it.each<[string, (string | Partial<Block>)[], unknown]>([
    [
      'rows with a number',
      [row(['Krug', '1', '12,00 €'], HEADS), row(['Summe', '12,00 €'])],
      [{ name: 'Krug', quantity: 1, price: eur('12.00') }],
    ],
    [
      'lines with a number before the name',
      ['1 × Krug, blau, 12,00 €', '2 x Tasse 6,90 €'],
      [
        { name: 'Krug, blau', quantity: 1, price: eur('12.00') },
        { name: 'Tasse', quantity: 2 },
      ],
    ],
    [
      'a number behind the name',
      [row(['Tasse × 1', '6,90 €'])],
      [{ name: 'Tasse', quantity: 1, price: eur('6.90') }],
    ],
    [
      'amounts of whole rows, as the sum tells',
      [row(['Tasse', '2', '13,80 €'], HEADS), row(['Zwischensumme', '13,80 €'])],
      [{ name: 'Tasse', quantity: 2, price: eur('6.90') }],
    ],
    [
      'amounts of one, as the sum tells',
      [row(['Tasse', '2', '6,90 €'], HEADS), row(['Zwischensumme', '13,80 €'])],
      [{ name: 'Tasse', quantity: 2, price: eur('6.90') }],
    ],
    [
      'both amounts in a row',
      [row(['Tasse', '6,90 €', '2', '13,80 €'], ['Artikel', 'Preis', 'Menge', 'Summe'])],
      [{ name: 'Tasse', quantity: 2, price: eur('6.90') }],
    ],
    [
      'the first line of a cell',
      [row(['Tasse\nFarbe: blau', '1', '6,90 €'], HEADS)],
      [{ name: 'Tasse', quantity: 1, price: eur('6.90') }],
    ],
  ])('reads %s', (_, blocks, items) => {
    expect(itemsOf(blocks)).toEqual(items);
  });

  it.each<[string, (string | Partial<Block>)[]]>([
    ['fees and sums', [row(['Versand', '4,90 €']), row(['Summe', '16,90 €'])]],
    ['a size that is no number of things', [row(['Hemd', '38', '59,90 €'], ['Artikel', 'Größe', 'Preis'])]],
    ['a size in a row without heads', [row(['Hemd', '38', '59,90 €'])]],
    ['the measures of a thing', [row(['Poster 50 x 70', '9,90 €'])]],
    ['a footer', [{ role: 'text', region: 'footer', text: '2 × Tasse 6,90 €' }]],
  ])('takes for no goods: %s', (_, blocks) => {
    expect(itemsOf(blocks)).toBeUndefined();
  });
});
