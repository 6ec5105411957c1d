import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/extract/slots/address.ts';
import { findCompanies } from '../../../lib/extract/slots/company.ts';
import { findEmails } from '../../../lib/extract/slots/email.ts';
import { LEGAL_FORMS } from '../../../lib/extract/slots/legal-forms.ts';
import { findPhones } from '../../../lib/extract/slots/phone.ts';
import { findVatIds } from '../../../lib/extract/slots/vat-id.ts';
import { VAT_SCHEMES } from '../../../lib/extract/slots/vat-schemes.ts';
import { tokenize } from '../../../lib/extract/text/tokens.ts';
import { BOOK } from '../text/fixture.ts';

const read = (text: string) => tokenize(text, BOOK.lexicon.abbreviations);
const digits = (least: number, most = least) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const name = fc
  .tuple(fc.constantFrom(...'ABDEFGHKLMNPRSTÄÉØŁČ'), fc.stringMatching(/^[aeiouäéørnlstkm]{3,9}$/))
  .map((letters) => letters.join(''))
  .filter((word) => !BOOK.lexicon.trader.beforeName.has(word.toLowerCase()));

it('an e-mail address is read back, plain or hidden from robots', () => {
  const part = fc.stringMatching(/^[a-z\d]{1,8}([._-][a-z\d]{1,8})?$/);
  const signs = fc.constantFrom(['@', '.'], [' (at) ', ' (dot) '], ['[at]', '[dot]'], [' {at} ', '.']);
  fc.assert(
    fc.property(part, part, fc.constantFrom('de', 'example', 'shop'), signs, (user, host, end, [at, dot]) => {
      const domain = `${host.replace(/[._]/g, '-')}.${end}`;
      const text = `E-Mail: ${user}${at}${domain.replaceAll('.', dot ?? '.')}, Mo–Fr`;
      expect(findEmails(text).map(({ value }) => value)).toEqual([`${user}@${domain}`]);
    }),
  );
});

it('a telephone number is read back as it is written', () => {
  const separator = fc.constantFrom(' ', '-', '/', '.', ' / ', ' - ');
  // As many digits as the country has, in groups; none starts like a prefix.
  const group = (length: number) =>
    fc.tuple(fc.constantFrom(...'23456789'), digits(length - 1)).map((parts) => parts.join(''));
  const number = fc
    .constantFrom<[string, ...number[]]>(
      ['+49 ', 3, 3, 3],
      ['+33 (0) ', 3, 2, 2, 2],
      ['0', 2, 3, 3],
      ['+1 (212) ', 3, 4],
      ['00420 ', 3, 3, 3],
    )
    .chain(([lead, ...lengths]) => fc.tuple(fc.constant(lead), fc.tuple(...lengths.map(group))));
  fc.assert(
    fc.property(number, separator, ([lead, groups], between) => {
      const text = lead + groups.join(between);
      expect(findPhones(`Tel.: ${text}, Mo–Fr`).map(({ value }) => value)).toEqual([text]);
    }),
  );
});

type Validate = (value: string) => { isValid: boolean };

/** Numbers drawn of each form of a scheme. */
const ROUNDS = 12;

describe('a VAT id with check digits that hold is read back', () => {
  it.each(Object.entries(VAT_SCHEMES))('%s', (prefix, { forms, validate, country }) => {
    const valid = forms
      .flatMap((form) =>
        fc.sample(fc.stringMatching(new RegExp(`${form.source}$`)), { numRuns: ROUNDS, seed: 1 }),
      )
      .flatMap((drawn) => withCheckDigits(prefix, drawn, validate) ?? [])
      .filter((number) => forms.some((form) => form.exec(number)?.[0] === number));
    expect(valid.length).toBeGreaterThan(0);
    const blanks = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        blanks,
        fc.integer({ min: 2, max: 4 }),
        (number, blank, size) => {
          const groups = number.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
          const text = `USt-IdNr.: ${prefix}${blank}${groups.join(blank)}, Kiel`;
          expect([text, findVatIds(text).map(({ identifier }) => identifier)]).toEqual([
            text,
            [{ scheme: 'vat', country, value: `${prefix}${number}`, valid: true }],
          ]);
        },
      ),
    );
  });
});

/** The drawn number with one sign changed, or two at an end, so that the check digits hold; undefined where none do. */
function withCheckDigits(prefix: string, drawn: string, validate: Validate): string | undefined {
  const signs = [...drawn];
  const choices = signs.map((sign) => [...(/\d/.test(sign) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')]);
  const last = signs.length - 1;
  const places = [...signs.keys()].map((place) => [place, place] as const);
  for (const [a, b] of [...places, [0, 1] as const, [last - 1, last] as const])
    for (const first of choices[a] ?? [])
      for (const second of choices[b] ?? []) {
        const changed = signs.with(a, first).with(b, second).join('');
        if (validate(prefix + changed).isValid) return changed;
      }
  return undefined;
}

describe('an address is read back', () => {
  const number = fc.integer({ min: 1, max: 299 }).map(String);
  const FORMS: [
    string,
    fc.Arbitrary<string>,
    (street: string, house: string, code: string, city: string) => string,
  ][] = [
    ['DE', digits(5), (street, house, code, city) => `${street}straße ${house}, ${code} ${city}`],
    ['AT', digits(4), (street, house, code, city) => `${street}gasse ${house}\nA-${code} ${city}`],
    ['FR', digits(5), (street, house, code, city) => `${house} rue de ${street}, ${code} ${city}`],
    ['IT', digits(5), (street, house, code, city) => `Via ${street} ${house}, ${code} ${city}`],
    ['ES', digits(5), (street, house, code, city) => `Calle ${street}, ${house}, ${code} ${city}`],
    [
      'NL',
      fc.stringMatching(/^[1-9]\d{3} [A-Z]{2}$/),
      (street, house, code, city) => `${street}weg ${house}, ${code} ${city}`,
    ],
    [
      'PL',
      fc.stringMatching(/^\d{2}-\d{3}$/),
      (street, house, code, city) => `ul. ${street} ${house}, ${code} ${city}`,
    ],
    [
      'PT',
      fc.stringMatching(/^[1-9]\d{3}-\d{3}$/),
      (street, house, code, city) => `Rua ${street} ${house}, ${code} ${city}`,
    ],
    [
      'SE',
      fc.stringMatching(/^\d{3} \d{2}$/),
      (street, house, code, city) => `${street}gatan ${house}, ${code} ${city}`,
    ],
    [
      'GB',
      fc.stringMatching(/^[A-Z]{2}\d{1,2} \d[A-Z]{2}$/),
      (street, house, code, city) => `${house} ${street} Road, ${city}, ${code}`,
    ],
    ['US', digits(5), (street, house, code, city) => `${house} ${street} Street, ${city}, TX ${code}`],
  ];

  it.each(FORMS)('%s', (country, code, write) => {
    fc.assert(
      fc.property(name, number, code, name, (street, house, postcode, city) => {
        // Four digits that may be a year are no postcode without its country.
        fc.pre(country === 'AT' || !/^(?:19[89]|20[0-3])\d$/.test(postcode));
        const text = write(street, house, postcode, city);
        const found = findAddresses(read(text), BOOK.lexicon.trader).map(({ value }) => [
          value.postcode,
          value.city,
        ]);
        expect([text, found]).toEqual([text, [[postcode, city]]]);
      }),
    );
  });
});

const FORM_WORDS = new Set(LEGAL_FORMS.map((form) => form.toLowerCase().replaceAll('.', '')));

describe('a legal name is read back with its form', () => {
  it.each([...new Set(LEGAL_FORMS)])('%s', (form) => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        // Some forms are written like names: Aito Sarl is a company already.
        fc.pre(![first, second].some((word) => FORM_WORDS.has(word.toLowerCase())));
        const text = `${first} ${second} ${form}`;
        expect(findCompanies(read(text), BOOK.lexicon.trader).map(({ value }) => value)).toEqual([
          { name: text, legalForm: form },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
