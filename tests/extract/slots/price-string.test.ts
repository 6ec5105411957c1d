import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../../lib/extract/slots/price-string.ts';

/** Text, hint, amount, currency; amount null where the text holds no price. */
type Row = [text: string, hint: string | undefined, amount: string | null, currency: string | null];

const WRITTEN: Row[] = [
  ['1.234,56 €', undefined, '1234.56', 'EUR'],
  ['€1,234.56', undefined, '1234.56', 'EUR'],
  ["CHF 1'049.95", undefined, '1049.95', 'CHF'],
  ['1 298,00 zł', undefined, '1298.00', 'PLN'],
  ['1.234,- €', undefined, '1234', 'EUR'],
  ['12,– €', undefined, '12', 'EUR'],
  ['105. – CHF', undefined, '105', 'CHF'],
  ['12€50', undefined, '12.50', 'EUR'],
  ['1,00,000 ₹', undefined, '100000', 'INR'],
  ['$.75', undefined, '0.75', 'USD'],
  ['R$ 1.500,00', undefined, '1500.00', 'BRL'],
  ['NT$ 1,160', undefined, '1160', 'TWD'],
  ['3.500 Ft', undefined, '3500', 'HUF'],
  ['12,000원', undefined, '12000', 'KRW'],
  ['3,500円', undefined, '3500', 'JPY'],
  ['1万2千円', undefined, '12000', 'JPY'],
  ['5만원', undefined, '50000', 'KRW'],
  ['AUD $49.00', undefined, '49.00', 'AUD'],
  ['299 Kč', undefined, '299', 'CZK'],
  ['27.00 лв.', undefined, '27.00', 'BGN'],
  ['7 362 ₽', undefined, '7362', 'RUB'],
  ['1.234 KD', undefined, '1.234', 'KWD'],
  ['45 د.إ', undefined, '45', 'AED'],
];

const HINTED: Row[] = [
  ['$ 22.00', 'AUD', '22.00', 'AUD'],
  ['$ 22.00', undefined, '22.00', 'USD'],
  ['172 kr', 'SEK', '172', 'SEK'],
  ['172 kr', undefined, '172', null],
  ['34.44', 'Price: £', '34.44', 'GBP'],
  ['3,20 €', 'USD', '3.20', 'EUR'],
  ['12', undefined, '12', null],
  ['Free', 'USD', '0', 'USD'],
];

const SEVERAL: Row[] = [
  ['399 167 руб 420 176 руб', undefined, '399167', 'RUB'],
  ['3 Ausgaben für nur 14,85 EUR', undefined, '14.85', 'EUR'],
  ['From 26 to 50 €', undefined, '26', 'EUR'],
  ['£6.95 - £9.95', undefined, '6.95', 'GBP'],
  ['59,90 EUR 599,00 EUR pro Kilogramm', undefined, '59.90', 'EUR'],
];

const NOTHING: Row[] = [
  ['40 % OFF', undefined, null, null],
  ['15.08.2017', undefined, null, null],
  ['No longer available', 'SKU', null, null],
  ['', undefined, null, null],
];

describe('parsePrice', () => {
  it.each([...WRITTEN, ...HINTED, ...SEVERAL, ...NOTHING])(
    '%j with hint %j is %j %j',
    (text, hint, amount, currency) => {
      expect(parsePrice(text, hint)).toEqual(amount === null ? null : { amount, currency });
    },
  );

  it('reads Arabic-Indic digits with their own separators', () => {
    expect(parsePrice('٣٬٤٣٩٫٥٠ درهم')).toEqual({ amount: '3439.50', currency: 'AED' });
  });

  const LOCALES: [locale: string, currency: string][] = [
    ['en-US', 'USD'],
    ['en-GB', 'GBP'],
    ['en-IN', 'INR'],
    ['de-DE', 'EUR'],
    ['de-CH', 'CHF'],
    ['fr-FR', 'EUR'],
    ['es-ES', 'EUR'],
    ['it-IT', 'EUR'],
    ['nl-NL', 'EUR'],
    ['pl-PL', 'PLN'],
    ['cs-CZ', 'CZK'],
    ['sv-SE', 'SEK'],
    ['da-DK', 'DKK'],
    ['nb-NO', 'NOK'],
    ['pt-BR', 'BRL'],
    ['ja-JP', 'JPY'],
    ['ko-KR', 'KRW'],
    ['tr-TR', 'TRY'],
    ['uk-UA', 'UAH'],
    ['th-TH', 'THB'],
  ];

  it.each(LOCALES)('reads back what %s writes in %s', (locale, currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (parts) => {
        const value = parts / 10 ** digits;
        const price = parsePrice(format.format(value), currency);
        expect(Number(price?.amount)).toBe(value);
        expect(price?.currency).toBe(currency);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a form of its own for any text, and never throws', () => {
    const alphabet = fc.constantFrom(..."0123456789.,' -–€$£%krzł\n ABC".split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet })), (text) => {
        const price = parsePrice(text);
        if (price) expect(price.amount).toMatch(/^\d+(\.\d+)?$/);
      }),
      { numRuns: 500 },
    );
  });
});
