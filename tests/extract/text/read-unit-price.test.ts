import { describe, expect, it } from 'vitest';
import { readUnitPrice } from '../../../lib/extract/text/read-unit-price.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

function unitPriceOf(...texts: string[]): unknown {
  const page = pageOf([heading('Tee', 1), ...texts], { language: 'de-DE' });
  return readUnitPrice(scanPage(page, BOOK, { steps: 0 }))[0]?.value;
}

describe('readUnitPrice', () => {
  it.each([
    ['138,00 € / kg (Inhalt: 50 g)', { amount: '138.00', currency: 'EUR', unit: 'kg' }],
    ['6,90 € (13,80 €/100 g)', { amount: '13.80', currency: 'EUR', unit: '100 g' }],
    ['Grundpreis: 4,50 € pro Liter', { amount: '4.50', currency: 'EUR', unit: 'l' }],
    ['4,50 € le kilo', { amount: '4.50', currency: 'EUR', unit: 'kg' }],
  ])('reads %j', (text, value) => {
    expect(unitPriceOf('6,90 €', text)).toEqual(value);
  });

  it.each(['6,90 € / Stück', '6,90 € pro Monat', '6,90 €'])('reads none in %j', (text) => {
    expect(unitPriceOf(text)).toBeUndefined();
  });
});
