import { describe, expect, it } from 'vitest';
import { findBusinessNumbers } from '../../../lib/extract/slots/business-number.ts';
import { findRegister, registerStart } from '../../../lib/extract/slots/register.ts';

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
    ['FN: 123456a', { number: 'FN 123456a' }],
    ['FN 123456 a, Handelsgericht Wien', { court: 'Handelsgericht Wien', number: 'FN 123456 a' }],
    ['Handelsregister: HRB 5', { number: 'HRB 5' }],
    ['CUI 18547290 · J40/1234/2019', { number: 'J40/1234/2019' }],
  ])('reads %j', (text, value) => {
    expect(findRegister(text)?.value).toEqual(value);
  });

  it.each(['HRB 1 und HRB 2', 'Code F2022 and J12', 'Amtsgericht Kiel', 'THRB 12', 'FN 12'])(
    'finds none in %j',
    (text) => {
      expect(findRegister(text)).toBeNull();
    },
  );
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

  it.each([
    ['11.222.333/0001-81', 'cnpj', 'BR', '11222333000181', true],
    ['B-58378431', 'nif', 'ES', 'B58378431', true],
    ['501 964 843', 'nif', 'PT', '501964843', true],
    ['0453.774.018', 'btw', 'BE', '0453774018', false],
    ['13 58 56 28', 'cvr', 'DK', '13585628', true],
    ['270 82 440', 'ico', 'CZ', '27082440', true],
    ['0000 123 987', 'krs', 'PL', '0000123987', null],
    ['J40/1234/2019', 'onrc', 'RO', 'J4012342019', null],
  ] as const)('reads %j as a %s', (text, scheme, country, value, valid) => {
    const found = findBusinessNumbers(`Nr ${text}.`, scheme).map((span) => span.value);
    expect(found).toEqual([{ scheme: 'vat', country, value, valid }]);
  });

  it.each([
    ['00000000', 'cvr'],
    ['12 34 56 78', 'cvr'],
    ['2019-11-222.333/0001-81', 'cnpj'],
    ['12345', 'nip'],
    ['12345', 'no such scheme'],
  ])('finds none in %j as a %s', (text, scheme) => {
    expect(findBusinessNumbers(text, scheme)).toEqual([]);
  });

  it('finds no SIREN in a SIRET', () => {
    expect(findBusinessNumbers('732 829 320 00074', 'siren')).toEqual([]);
  });
});

it.each([
  ['Anna Muster Amtsgericht Kiel HRB 1234', 'Anna Muster '],
  ['Anna Muster AG Osnabrück HRB 1234', 'Anna Muster '],
  ['Anna Muster HRB 1234', 'Anna Muster '],
  ['Muster AG Zürich', 'Muster AG Zürich'],
  ['Anna Muster', 'Anna Muster'],
])('of %j the register leaves %j', (text, before) => {
  expect(text.slice(0, registerStart(text))).toBe(before);
});
