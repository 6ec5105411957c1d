import { describe, expect, it } from 'vitest';
import { readSeller } from '../../../lib/extract/text/read-seller.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

type Blocks = (string | Partial<Block>)[];

/** The best reading of each path. */
function sellerOf(blocks: Blocks, more: Partial<Snapshot> = {}): Record<string, unknown> {
  const readings = readSeller(scanPage(pageOf(blocks, more), BOOK, { steps: 0 }));
  const sorted = readings.toSorted((a, b) => a.weight - b.weight);
  return Object.fromEntries(sorted.map(({ path, value }) => [path.replace('seller.', ''), value]));
}

const footer = (text: string): Partial<Block> => ({ text, region: 'footer' });
const NOTICE = heading('Impressum', 1);
const ADDRESS = { address: 'Hafenstraße 5, 24103 Kiel', postcode: '24103', city: 'Kiel' };

describe('readSeller', () => {
  it.each<[string, Blocks, Record<string, unknown>]>([
    [
      'a sole trader',
      [NOTICE, 'Erika Muster', 'Hafenstraße 5', '24103 Kiel'],
      { name: 'Erika Muster', ...ADDRESS },
    ],
    [
      'a Danish sole trader',
      [NOTICE, 'Prøve Garn v/ Lone Prøve', 'Hafenstraße 5', '24103 Kiel'],
      { name: 'Prøve Garn v/ Lone Prøve', ...ADDRESS },
    ],
    [
      'no name where only the label of an address stands above',
      [NOTICE, 'Adresse\nHafenstraße 5\n24103 Kiel'],
      ADDRESS,
    ],
    [
      'a legal name beside its number in the footer',
      [footer('Muster Handel GmbH | USt-IdNr. DE136695976')],
      { name: 'Muster Handel GmbH', legalForm: 'GmbH' },
    ],
    [
      'a legal name beside a street and a city without a postcode',
      [footer('UAB Pavyzdys | Pavyzdžio g. 10, Kaunas')],
      { name: 'UAB Pavyzdys', legalForm: 'UAB', city: 'Kaunas' },
    ],
    [
      'a floor behind the number of a house',
      [NOTICE, 'Eksempelvej 12, 2. th.\n8000 Aarhus C'],
      { address: 'Eksempelvej 12, 2. th., 8000 Aarhus C', postcode: '8000', city: 'Aarhus C' },
    ],
    [
      'a postcode that looks like a year between a street and its city',
      [NOTICE, 'Vzorčna ulica 3, 2000 Maribor'],
      { address: 'Vzorčna ulica 3, 2000 Maribor', postcode: '2000', city: 'Maribor' },
    ],
    ['no postcode in a date', [NOTICE, 'Maj 5, 2000 Maribor'], {}],
    [
      'a city behind a republic',
      [NOTICE, '420111, Республика Татарстан, г. Казань, ул. Примерная, 5'],
      { address: '420111, Республика Татарстан, г. Казань', postcode: '420111', city: 'Казань' },
    ],
    [
      'a city with what it is called, before its postcode',
      [NOTICE, 'Näidise tn 7, Tartu linn 51014'],
      { address: 'Näidise tn 7, Tartu linn 51014', postcode: '51014', city: 'Tartu linn' },
    ],
    [
      'a trader whose form is a label',
      [NOTICE, 'ИП: Примерова Анна Сергеевна'],
      { name: 'ИП Примерова Анна Сергеевна', legalForm: 'ИП' },
    ],
    [
      'a form before the name',
      [NOTICE, 'Obrt Primjer, vl. Ana Uzor'],
      { name: 'Obrt Primjer', legalForm: 'Obrt' },
    ],
    [
      'a name with a small second word',
      [NOTICE, 'Примерен свят ООД'],
      { name: 'Примерен свят ООД', legalForm: 'ООД' },
    ],
    [
      'the country behind the city',
      [NOTICE, 'Hafenstraße 5\n24103 Kiel\nDeutschland'],
      { ...ADDRESS, country: 'DE' },
    ],
    [
      'what the shop is called between a person and the address',
      [NOTICE, 'Erika Muster\nteeladen\nHafenstraße 5\n24103 Kiel'],
      { name: 'Erika Muster', ...ADDRESS },
    ],
    [
      'no name where only a heading stands above',
      [NOTICE, 'Kontakt\nteeladen\nHafenstraße 5\n24103 Kiel'],
      ADDRESS,
    ],
    [
      'the name of the site where a whole notice stands in one line',
      [NOTICE, 'Tea House Hafenstraße 5 24103 Kiel'],
      { ...ADDRESS, address: 'Hafenstraße 5 24103 Kiel', name: 'Tea House' },
    ],
    [
      'no other name where a whole notice stands in one line',
      [NOTICE, 'Coffee Corner Hafenstraße 5 24103 Kiel'],
      { ...ADDRESS, address: 'Coffee Corner Hafenstraße 5 24103 Kiel' },
    ],
    [
      'a number and a mailbox beside the names of networks',
      [footer('044 741 1705 hello@tea-house.example Facebook')],
      { phone: '044 741 1705', email: 'hello@tea-house.example' },
    ],
    ['a footer in lines', [footer('Hafenstraße 5'), footer('24103 Kiel')], ADDRESS],
    [
      'no number from a postcode',
      [NOTICE, 'CEP: 01310-100 - São Paulo'],
      { city: 'São Paulo', postcode: '01310-100', country: 'BR' },
    ],
    ['a bare number in a footer', [footer('(248) 555-0142')], { phone: '(248) 555-0142' }],
    ['a number between dots', [footer('Prøvehuset · 22 33 44 55 · CVR 12345674')], { phone: '22 33 44 55' }],
    ['a number with the prefix of a country', [footer('☎ +48 600 100 200')], { phone: '+48 600 100 200' }],
    [
      'a line of contact beside icons of networks',
      [footer('Instagram Facebook kontakt@tea-house.example')],
      { email: 'kontakt@tea-house.example' },
    ],
    [
      'a place without an address',
      [footer('© 2026 Tea Corner · Cork, Ireland')],
      { city: 'Cork', country: 'IE' },
    ],
    [
      'an address in prose with an e-mail of the site',
      ['Seller: Tea, Hafenstraße 5, 24103 Kiel, hello@tea-house.example'],
      { email: 'hello@tea-house.example', name: 'Tea', ...ADDRESS },
    ],
    [
      'a name before its address in one line of the footer',
      [footer('Tea House · Hafenstraße 5 · 24103 Kiel')],
      { name: 'Tea House', address: 'Hafenstraße 5 · 24103 Kiel', postcode: '24103', city: 'Kiel' },
    ],
    [
      'the name of the site at the head of a notice',
      [NOTICE, 'Tea House, ohne Rechtsform, Hafenstraße 5, 24103 Kiel'],
      { name: 'Tea House', ...ADDRESS },
    ],
    [
      'its own mailbox beside a conciliation body',
      ['Schlichtungsstelle: Kiel. Fragen an hello@tea-house.example.'],
      { email: 'hello@tea-house.example' },
    ],
    [
      'a street without a number below a name',
      [NOTICE, 'Esempio Verde di Maria Bianchi', 'Contrada Esempio snc', '70014 Conversano (BA)'],
      {
        name: 'Esempio Verde di Maria Bianchi',
        address: 'Contrada Esempio snc, 70014 Conversano',
        postcode: '70014',
        city: 'Conversano',
      },
    ],
    [
      'a village that its county marks',
      [footer('Exemplu Verde S.R.L.\nSat Apahida, com. Apahida, jud. Cluj')],
      { city: 'Apahida', name: 'Exemplu Verde S.R.L.', legalForm: 'S.R.L.' },
    ],
    [
      'the controller of a privacy notice',
      [
        heading('Datenschutzerklärung', 1),
        heading('Verantwortlicher'),
        'Erika Muster',
        'Hafenstraße 5',
        '24103 Kiel',
      ],
      { name: 'Erika Muster', ...ADDRESS },
    ],
    [
      'the shop in a privacy notice by its own mailbox',
      [heading('Datenschutzerklärung', 1), 'Tea GmbH, Hafenstraße 5, 24103 Kiel, hello@tea-house.example'],
      { name: 'Tea GmbH', legalForm: 'GmbH', email: 'hello@tea-house.example', ...ADDRESS },
    ],
    [
      'the country behind a province',
      [NOTICE, 'Via Esempio 21, 25019 Sirmione (BS), Italia'],
      {
        address: 'Via Esempio 21, 25019 Sirmione',
        postcode: '25019',
        city: 'Sirmione',
        country: 'IT',
      },
    ],
    [
      'the country behind a long dash',
      [NOTICE, 'Via Esempio 21, 25019 Sirmione (BS) — Italia'],
      {
        address: 'Via Esempio 21, 25019 Sirmione',
        postcode: '25019',
        city: 'Sirmione',
        country: 'IT',
      },
    ],
    [
      'a city with the name of a country in it',
      [NOTICE, 'Av. Ejemplo 12, C.P. 03100, Ciudad de México, CDMX, México'],
      {
        address: 'Av. Ejemplo 12, C.P. 03100, Ciudad de México',
        postcode: '03100',
        city: 'Ciudad de México',
        country: 'MX',
      },
    ],
    [
      'a notice in one piece with its host at the end',
      [NOTICE, 'Erika Muster\nHafenstraße 5\n24103 Kiel\nHosting: Wolke AG, Waldweg 1, 10115 Berlin'],
      { name: 'Erika Muster', ...ADDRESS },
    ],
  ])('reads %s', (_, blocks, facts) => {
    expect(sellerOf(blocks, { url: 'https://tea-house.example/' })).toEqual(facts);
  });

  it.each<[string, Blocks]>([
    ['the host', [heading('Hosting'), 'Wolke AG, Hafenstraße 5, 24103 Kiel']],
    ['the host, named below its address', [NOTICE, 'Wolke AG\nWaldweg 1\n10115 Berlin\nHosting']],
    [
      'a processor in a privacy notice',
      [heading('Datenschutzerklärung', 1), 'Wolke GmbH, Hafenstraße 5, 24103 Kiel, USt-IdNr. DE136695976'],
    ],
    ['somebody in prose', ['Das Museum, Hafenstraße 5, 24103 Kiel, ist offen. info@museum.example']],
    ['the data protection officer', [footer('dpo@tea-house.example')]],
    ['the same in Portuguese', [footer('privacidade@tea-house.example')]],
    ['the sample of a form', [footer('e.g. you@tea-house.example')]],
    ['a fax', [footer('Fax +49 431 1234567')]],
    ['an entry in a register', [footer('IČ: 25123891')]],
    ['opening hours', [footer('08.00-17.00')]],
    ['several places', [footer('Cork, Ireland\nParis, France')]],
    ['a state', [footer('Made in Kona\nHawaii, USA')]],
    ['a list of countries', [footer('Österreich, Deutschland')]],
    ['a conciliation body in the footer', [footer('Schlichtungsstelle: Hafenstraße 5, 24103 Kiel')]],
  ])('takes nothing from %s', (_, blocks) => {
    expect(sellerOf(blocks, { url: 'https://tea-house.example/' })).toEqual({});
  });
});
