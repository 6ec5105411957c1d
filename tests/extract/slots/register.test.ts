import { describe, expect, it } from 'vitest';
import { findBusinessNumbers } from '../../../lib/extract/slots/business-number.ts';
import { findRegister } from '../../../lib/extract/slots/register.ts';

describe('findRegister', () => {
  it.each([
    ['Amtsgericht Kiel, HRB 99901', { court: 'Amtsgericht Kiel', number: 'HRB 99901' }],
    [
      'HRB 99901 KI\nRegistergericht: Amtsgericht Kiel',
      { court: 'Amtsgericht Kiel', number: 'HRB 99901 KI' },
    ],
    ['Eingetragen beim AG Hamburg unter HRA 123', { court: 'Amtsgericht Hamburg', number: 'HRA 123' }],
    [
      'Register des Amtsgerichts Frankfurt am Main HRB 7',
      { court: 'Amtsgericht Frankfurt am Main', number: 'HRB 7' },
    ],
    ['FN 123456 a, Handelsgericht Wien', { court: 'Handelsgericht Wien', number: 'FN 123456 a' }],
    ['Handelsregister: HRB 5', { number: 'HRB 5' }],
  ])('reads %j', (text, value) => {
    expect(findRegister(text)?.value).toEqual(value);
  });

  it.each(['HRB 1 und HRB 2', 'Amtsgericht Kiel', 'THRB 12', 'FN 12'])('finds none in %j', (text) => {
    expect(findRegister(text)).toBeNull();
  });
});

describe('findBusinessNumbers', () => {
  it.each([
    ['732 829 320', 'siren', '732829320', true],
    ['732829321', 'siren', '732829321', false],
    ['732 829 320 00074', 'siret', '73282932000074', true],
    ['123 456 789 00017', 'siret', '12345678900017', false],
  ] as const)('reads %j as a %s', (text, scheme, value, valid) => {
    const found = findBusinessNumbers(`Nr ${text}.`, scheme).map((span) => span.value);
    expect(found).toEqual([{ scheme, country: 'FR', value, valid }]);
  });

  it('finds no SIREN in a SIRET', () => {
    expect(findBusinessNumbers('732 829 320 00074', 'siren')).toEqual([]);
  });
});
