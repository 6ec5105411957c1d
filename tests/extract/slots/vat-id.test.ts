import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVatIds, readVatId } from '../../../lib/extract/slots/vat-id.ts';

/** Numbers of no particular trader, from the documentation of the schemes; one of each country. */
const VALID = [
  'ATU13585627',
  'BE0403170701',
  'BG175074752',
  'CY10259033P',
  'CZ25123891',
  'DE136695976',
  'DK13585628',
  'EE100931558',
  'EL094259216',
  'ESB58378431',
  'FI20774740',
  'FR40303265045',
  'GB980780684',
  'HR33392005961',
  'HU12892312',
  'IE6433435F',
  'IT00743110157',
  'LT119511515',
  'LU15027442',
  'LV40003521600',
  'MT11679112',
  'NL004495445B01',
  'PL8567346215',
  'PT501964843',
  'RO18547290',
  'SE123456789701',
  'SI50223054',
  'SK2022749619',
];

describe('readVatId', () => {
  it.each(VALID)('knows that the check digits of %s hold', (value) => {
    expect(readVatId(value)).toMatchObject({ scheme: 'vat', value, valid: true });
  });

  it.each([
    ['USt-IdNr.: DE 136 695 976', 'DE136695976', true],
    ['DE136695977', 'DE136695977', false],
    ['CHE-107.787.577 IVA', 'CHE107787577IVA', true],
    ['TVA FR 40 303 265 045 RCS Paris', 'FR40303265045', true],
    ['NO 995 525 828 MVA', 'NO995525828MVA', true],
  ])('reads %j as %s, valid: %s', (text, value, valid) => {
    expect(readVatId(text)).toMatchObject({ value, valid });
  });

  it.each(['DE12345', 'IBAN DE02 1203 0000 0000 2020 51', 'ABDE136695976', 'no number', 'XX136695976'])(
    'finds none in %j',
    (text) => {
      expect(readVatId(text)).toBeNull();
    },
  );

  it('tells the country of a Greek and a Northern Irish number in ISO letters', () => {
    expect(readVatId('EL094259216')?.country).toBe('GR');
    expect(readVatId('XI980780684')?.country).toBe('GB');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ADEGFRUCH0123456789 .-'.split('')) }), (text) => {
        expect(Array.isArray(findVatIds(text))).toBe(true);
      }),
    );
  });
});
