import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/extract/slots/address.ts';
import { findClocks } from '../../../lib/extract/slots/clock.ts';
import { findCompanies } from '../../../lib/extract/slots/company.ts';
import { findEmails } from '../../../lib/extract/slots/email.ts';
import { findPercents } from '../../../lib/extract/slots/percent.ts';
import { findPhones } from '../../../lib/extract/slots/phone.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { BOOK } from '../text/fixture.ts';

const read = (text: string) => tokenize(text, BOOK.lexicon.abbreviations);

describe('findEmails', () => {
  it.each([
    ['info@shop.example', 'info@shop.example'],
    ['info (at) shop.example', 'info@shop.example'],
    ['info[at]shop[dot]example', 'info@shop.example'],
    ['Mail: Erika.Muster@sub.shop.example.', 'erika.muster@sub.shop.example'],
  ])('reads %j as %s', (text, email) => {
    expect(findEmails(text).map(({ value }) => value)).toEqual([email]);
  });

  it.each(['@shop', 'a@b', 'me @ home', 'Look at us'])('finds none in %j', (text) => {
    expect(findEmails(text)).toEqual([]);
  });

  it('tells where the address stands, obfuscated or not', () => {
    const text = 'An info (at) shop (dot) example schreiben';
    const [found] = findEmails(text);
    expect(text.slice(found?.start, found?.end)).toBe('info (at) shop (dot) example');
  });
});

describe('findPhones', () => {
  it.each([
    ['Tel. +49 (0) 431 / 12 34-56', '+49 (0) 431 / 12 34-56'],
    ['040 66969-120, Mo bis Fr', '040 66969-120'],
    ['01 23  45 67 89', '01 23 45 67 89'],
    ['(0431) 123456', '(0431) 123456'],
  ])('reads %j as %s', (text, phone) => {
    expect(findPhones(text).map(({ value }) => value)).toEqual([phone]);
  });

  it.each(['12345', '12 Tage'])('finds none in %j', (text) => {
    expect(findPhones(text)).toEqual([]);
  });
});

describe('findCompanies', () => {
  it.each([
    ['Verkauf durch die Muster & Söhne GmbH', 'Muster & Söhne GmbH'],
    ['Muster Handels GmbH & Co. KG, Kiel', 'Muster Handels GmbH & Co. KG'],
    ['Sold by Sample Trading Ltd', 'Sample Trading Ltd'],
    ['la société Exemple SARL', 'Exemple SARL'],
    ['© 2026 Example Inc.', 'Example Inc.'],
    ['Muster e.K.', 'Muster e.K.'],
  ])('reads in %j the name %s', (text, name) => {
    expect(findCompanies(read(text)).map(({ value }) => value.name)).toEqual([name]);
  });

  it.each(['die GmbH', 'eine AG', 'SALE', 'in der Agentur'])('finds none in %j', (text) => {
    expect(findCompanies(read(text))).toEqual([]);
  });
});

describe('findAddresses', () => {
  it.each([
    ['Hafenstraße 5, 24103 Kiel', '24103', 'Kiel', null],
    ['Am Alten Markt 12a\nD-24103 Kiel', '24103', 'Kiel', 'DE'],
    ['12 rue de la Paix, 75002 Paris', '75002', 'Paris', null],
    ['1 High Street, London SW1A 1AA', 'SW1A 1AA', 'London', 'GB'],
    ['100 Main Street, Springfield, IL 62701', '62701', 'Springfield', 'US'],
    ['Damrak 1, 1012 LG Amsterdam', '1012 LG', 'Amsterdam', 'NL'],
    ['ul. Długa 5, 00-238 Warszawa', '00-238', 'Warszawa', 'PL'],
    ['Muster GmbH Hafenstr. 5 24103 Kiel', '24103', 'Kiel', null],
  ])('reads %j', (text, postcode, city, country) => {
    expect(findAddresses(read(text)).map(({ value }) => value)).toMatchObject([{ postcode, city, country }]);
  });

  it.each([
    'Im Jahr 2024 Apple Pay',
    'Modell 12345 Schwarz',
    '10 Best Themes\n2015\nJun 15',
    '© 2026 Kiel',
    'ab 1000 Euro',
    '24103 Kiel',
  ])('finds none in %j', (text) => {
    expect(findAddresses(read(text))).toEqual([]);
  });
});

describe('findPercents and findClocks', () => {
  it('reads shares and running clocks', () => {
    expect(findPercents('inkl. 19 % MwSt.')[0]?.value).toBe('19');
    expect(findPercents('5,5%')[0]?.value).toBe('5.5');
    expect(findClocks('Endet in 00:12:33')[0]?.value).toBe('00:12:33');
    expect(findClocks('Nr. 12.30')).toEqual([]);
  });
});
