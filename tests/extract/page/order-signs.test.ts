import { describe, expect, it } from 'vitest';
import { orderSigns } from '../../../lib/extract/page/order-signs.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const line = (text: string): Block => ({ role: 'text', text, region: 'main' });

function scoreOf(...blocks: Block[]): number {
  const signs = orderSigns(snapshotOf({ blocks }), tables.kinds);
  return signs.reduce((sum, { score }) => sum + score, 0);
}

describe('orderSigns', () => {
  it.each<[string, Block[], number]>([
    ['a number', [line('Bestellnummer: 10017')], 0.6],
    ['a code of letters and figures', [line('Bestellnummer: WN-2026-417')], 0.6],
    ['a number with its sign', [line('Bestellung #10017 ist eingegangen')], 0.6],
    ['a number behind the name of the shop', [line('Tassenhaus Bestellnummer: 302-10017')], 0.6],
    ['a number in the next box', [line('Bestellnummer'), line('10017')], 0.6],
    ['a number and a day', [line('Bestellnummer: 10017'), line('Bestellt am 3. Mai 2026')], 1],
    ['a number and a sum', [line('Bestellung #10017'), line('Bestellsumme'), line('12,00 €')], 1],
    ['a number right behind its sign', [line('Bestellung №1042')], 0.6],
    ['a heading with few figures', [{ ...line('Bestellung #57'), role: 'heading', level: 1 }], 0.6],
    ['a line with few figures', [line('Bestellung #57')], 0],
    ['the same number twice', [line('Bestellnummer: 10017'), line('Bestellung # 10017')], 0.6],
    ['a day alone', [line('Bestellt am 3. Mai 2026')], 0],
    ['a list of orders', [line('Bestellnummer: 10017'), line('Bestellnummer: 10018')], 0],
    [
      'a list of orders of one day',
      [line('3. Mai 2026 Bestellung #10017'), line('3. Mai 2026 Bestellung #10018')],
      0,
    ],
    ['a field for it', [line('Bestellnummer'), line('Bitte eintragen')], 0],
    ['a number of things', [line('Bestellung von 250 Tassen')], 0],
    ['a footer', [{ ...line('Bestellnummer: 10017'), region: 'footer' }], 0],
  ])('%s', (_, blocks, score) => {
    expect(scoreOf(...blocks)).toBeCloseTo(score);
  });
});
