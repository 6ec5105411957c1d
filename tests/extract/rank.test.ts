import { describe, expect, it } from 'vitest';
import { type Candidate, candidate, evidenceOf } from '../../lib/extract/candidate.ts';
import { rank } from '../../lib/extract/rank.ts';
import type { Source } from '../../lib/facts/evidence.ts';
import type { Money } from '../../lib/facts/values.ts';

const euros = (amount: string): Money => ({ amount, currency: 'EUR' });
const proof = (source: Source, quote = 'words') =>
  evidenceOf(source, quote, 'https://shop.example/', source === 'text' ? 'block:1' : 'json-ld:0');
const price = (source: Source, amount: string, weight: number): Candidate =>
  candidate('price.current', euros(amount), proof(source, amount), weight);

describe('rank', () => {
  it('folds equal values into one fact with the evidence of all, what can be seen first', () => {
    const facts = rank([
      price('text', '5.00', 0.6),
      price('json-ld', '5', 0.9),
      price('open-graph', '7', 0.7),
    ]);
    expect(facts['price.current']).toMatchObject([
      { value: euros('5.00'), evidence: [{ source: 'text' }, { source: 'json-ld' }] },
      { value: euros('7') },
    ]);
  });

  it.each<[string, Candidate[], string[]]>([
    ['the weightier first', [price('json-ld', '5', 0.7), price('json-ld', '6', 0.9)], ['6', '5']],
    ['a shown price before the markup', [price('json-ld', '5', 0.9), price('text', '6', 0.7)], ['6', '5']],
    ['the markup before a faint text', [price('json-ld', '5', 0.9), price('text', '6', 0.4)], ['5', '6']],
    [
      'the markup where the page shows it too',
      [price('json-ld', '5', 0.9), price('text', '6', 0.8), price('text', '5', 0.3)],
      ['5', '6'],
    ],
  ])('puts %s', (_, candidates, amounts) => {
    expect(rank(candidates)['price.current']?.map(({ value }) => value.amount)).toEqual(amounts);
  });

  it('keeps the best eight', () => {
    const many = Array.from({ length: 20 }, (_, at) => price('json-ld', String(at + 1), at / 20));
    expect(rank(many)['price.current']?.map(({ value }) => value.amount)).toEqual([
      '20',
      '19',
      '18',
      '17',
      '16',
      '15',
      '14',
      '13',
    ]);
  });

  it('keeps twenty proofs of one value, none twice', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      candidate('product.name', 'Mug', proof('text', `Mug ${at % 30}`), 0.5),
    );
    const [fact] = rank(many)['product.name'] ?? [];
    expect(fact?.evidence).toHaveLength(20);
    expect(new Set(fact?.evidence.map(({ quote }) => quote)).size).toBe(20);
  });

  it.each([
    ['has no words behind it', candidate('product.name', 'Mug', proof('text', ''), 0.9)],
    ['is empty', candidate('product.name', '', proof('text'), 0.9)],
    ['is too long', candidate('product.name', 'x'.repeat(3_000), proof('text'), 0.9)],
    ['is no address', candidate('links.terms', 'javascript:alert(1)', proof('link'), 0.9)],
  ])('drops what %s', (_, bad) => {
    expect(rank([bad])).toEqual({});
  });

  it.each<[string, (string | null)[], (string | null)[]]>([
    ['the only one of the page', ['EUR', null], ['EUR', 'EUR']],
    ['none of two', ['EUR', 'USD', null], ['EUR', 'USD', null]],
    ['none where there is none', [null], [null]],
  ])('fills in a currency that is not told: %s', (_, given, filled) => {
    const candidates = given.map((currency, at) =>
      candidate(
        'delivery.cost',
        { amount: String(at + 1), currency },
        proof('text', String(at)),
        1 - at / 10,
      ),
    );
    expect(rank(candidates)['delivery.cost']?.map(({ value }) => value.currency)).toEqual(filled);
  });

  it('fills in a currency that the page names elsewhere', () => {
    const free = candidate('delivery.cost', { amount: '0', currency: null }, proof('text'), 0.5);
    expect(rank([free], ['CHF'])['delivery.cost']?.[0].value.currency).toBe('CHF');
    expect(rank([free], ['CHF', 'EUR'])['delivery.cost']?.[0].value.currency).toBeNull();
  });

  it.each<[string, string | null, string[], string | undefined, string | null]>([
    ['of the country where the page names none', null, [], 'PLN', 'PLN'],
    ['of the country where the page names it among others', null, ['EUR', 'PLN'], 'PLN', 'PLN'],
    ['of the page where it is not in that of the country', null, ['EUR'], 'PLN', 'EUR'],
    ['of the page before one that was guessed', 'SEK', ['EUR'], 'SEK', 'EUR'],
    ['that was guessed where nothing speaks against it', 'SEK', [], undefined, 'SEK'],
    ['none where the page is in two others', 'SEK', ['EUR', 'USD'], 'SEK', null],
  ])('gives what is free the currency %s', (_, currency, told, home, given) => {
    const free = candidate('delivery.cost', { amount: '0', currency }, proof('text'), 0.5);
    expect(rank([free], told, home)['delivery.cost']?.[0].value.currency).toBe(given);
  });

  it('gives no other amount the currency of the country', () => {
    const cost = candidate('delivery.cost', { amount: '5', currency: null }, proof('text'), 0.5);
    expect(rank([cost], [], 'PLN')['delivery.cost']?.[0].value.currency).toBeNull();
  });

  it.each([
    ['above the price', '6', ['6']],
    ['equal to the price', '5.00', undefined],
    ['below the price', '4', undefined],
  ])('keeps a former price only %s', (_, amount, kept) => {
    const was = candidate('price.was', euros(amount), proof('text'), 0.8);
    const facts = rank([price('json-ld', '5', 0.9), was]);
    expect(facts['price.was']?.map(({ value }) => value.amount)).toEqual(kept);
  });

  it('takes spellings of a name for one, and keeps the weightier', () => {
    const facts = rank([
      candidate('seller.name', 'MUSTER GMBH', proof('text'), 0.5),
      candidate('seller.name', 'Muster GmbH', proof('json-ld'), 0.8),
    ]);
    expect(facts['seller.name']?.map(({ value }) => value)).toEqual(['Muster GmbH']);
  });
});
