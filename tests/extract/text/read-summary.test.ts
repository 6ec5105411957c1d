import { describe, expect, it } from 'vitest';
import { readSummary } from '../../../lib/extract/text/read-summary.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block, Control } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

function row(...cells: string[]): Partial<Block> {
  return { role: 'row', text: cells.join('\t'), cells };
}

const GOODS = [row('Tasse × 2', '13,80 €'), row('Krug × 1', '12,00 €')];

function billOf(blocks: Partial<Block>[], controls: Control[] = []): Record<string, unknown> {
  const page = pageOf(blocks, { language: 'de-DE', controls });
  const readings = readSummary(scanPage(page, BOOK, { steps: 0 }, 'checkout'));
  return Object.fromEntries(readings.map(({ path, value }) => [path, value]));
}

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('readSummary', () => {
  it('reads the last total, not the subtotal', () => {
    expect(
      billOf([
        ...GOODS,
        row('Zwischensumme', '25,80 €'),
        row('Versand', '4,90 €'),
        row('Gesamtsumme', '30,70 €'),
      ]),
    ).toEqual({ 'price.total': eur('30.70'), 'delivery.cost': eur('4.90') });
  });

  it('reads delivery that is free in words', () => {
    const bill = billOf([...GOODS, row('Versand', 'kostenlos (ab 20 €)'), row('Gesamtsumme', '25,80 €')]);
    expect(bill['delivery.cost']).toEqual(eur('0'));
  });

  it('reads no cost of delivery where there are two to choose from', () => {
    const bill = billOf([
      ...GOODS,
      row('Versand A', '4,90 €'),
      row('Versand B', '9,90 €'),
      row('Summe', '30,70 €'),
    ]);
    expect(bill['delivery.cost']).toBeUndefined();
  });

  it('reads as fees what neither is goods nor delivery, where all adds up', () => {
    const box: Control = {
      kind: 'checkbox',
      name: '',
      label: 'Paketschutz (1,99 €)',
      value: '1',
      region: 'main',
      checked: true,
    };
    const bill = billOf(
      [
        ...GOODS,
        row('Versand', '4,90 €'),
        row('Bearbeitung', '2,00 €'),
        row('Paketschutz', '1,99 €'),
        row('Rabatt', '-5,00 €'),
        row('Gesamtsumme', '29,69 €'),
      ],
      [box],
    );
    expect(bill['price.fees']).toEqual([
      { label: 'Bearbeitung', money: eur('2.00'), optional: false },
      { label: 'Paketschutz', money: eur('1.99'), optional: true },
    ]);
  });

  it.each<[string, Partial<Block>[]]>([
    ['the sum is another', [row('Bearbeitung', '2,00 €'), row('Gesamtsumme', '25,80 €')]],
    ['the tax is in the prices', [row('MwSt.', '4,12 €'), row('Gesamtsumme', '25,80 €')]],
  ])('reads no fee where %s', (_, rows) => {
    expect(billOf([...GOODS, ...rows])).toEqual({ 'price.total': eur('25.80') });
  });

  it('reads nothing where no row is a total', () => {
    expect(billOf([...GOODS, row('Versand', '4,90 €')])).toEqual({});
  });
});

describe('readSummary of lines without a sign between label and amount', () => {
  it.each<[string, Partial<Block>[], Record<string, unknown>]>([
    ['words and an amount', [line('Gesamtsumme 25,80 €')], { 'price.total': eur('25.80') }],
    ['an amount in the next box', [line('Gesamtsumme'), line('25,80 €')], { 'price.total': eur('25.80') }],
    [
      'delivery among them',
      [line('Zwischensumme 25,80 €'), line('Versand 4,90 €'), line('Gesamtsumme 30,70 €')],
      { 'price.total': eur('30.70'), 'delivery.cost': eur('4.90') },
    ],
    [
      'a thing and its price, which is no fee',
      [line('Zwischensumme 25,80 €'), line('Krug 4,90 €'), line('Gesamtsumme 30,70 €')],
      { 'price.total': eur('30.70') },
    ],
    ['an empty cart', [line('Gesamtsumme'), line('0,00 €')], {}],
    ['a sentence', [line('Die Gesamtsumme von 25,80 € wird abgebucht')], {}],
  ])('%s', (_, blocks, bill) => {
    expect(billOf(blocks)).toEqual(bill);
  });
});

function line(text: string): Partial<Block> {
  return { role: 'text', text };
}
