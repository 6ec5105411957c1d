import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/text/read-text.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

function row(cells: string[], heads?: string[]): Partial<Block> {
  return { role: 'row', text: cells.join('\t'), cells, ...(heads && { heads }) };
}

function totalOf(blocks: (string | Partial<Block>)[], language = 'en-GB'): unknown {
  const readings = readText(pageOf(blocks, { language }), BOOK, 'confirmation').filter(
    ({ path }) => path === 'order.total',
  );
  const best = Math.max(...readings.map(({ weight }) => weight));
  return readings.find(({ weight }) => weight === best)?.value;
}

const HEADS = ['Product', 'Qty', 'Total'];
const gbp = (amount: string) => ({ amount, currency: 'GBP' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('settleOrder', () => {
  it.each<[string, (string | Partial<Block>)[], unknown, string?]>([
    [
      'a column called total',
      [
        row(['Mug', '2', '£24.00'], HEADS),
        row(['Bowl', '1', '£18.95'], HEADS),
        row(['Total', '', '£42.95'], HEADS),
      ],
      gbp('42.95'),
    ],
    ['a cart beside the order', ['Total £0.00', 'Your order', 'Total £55.00'], gbp('55.00')],
    ['a total of a refund', ['Grand total: £76.10', 'Refund total: £7.50'], gbp('76.10')],
    ['a voucher for all of it', ['Total: £16.98', 'Grand total: £0.00'], gbp('0.00')],
    [
      'a tax in its label',
      [row(['Zwischensumme', '29,70 €']), row(['Gesamt Inkl. 4,74 € Steuern', '29,70 €'])],
      eur('29.70'),
      'de-DE',
    ],
    ['no total', [row(['Mug', '2', '£24.00'], ['Product', 'Qty', 'Price'])], undefined],
  ])('%s', (_, blocks, total, language) => {
    expect(totalOf(blocks, language)).toEqual(total);
  });
});
