import { describe, expect, it } from 'vitest';
import { change, EXAMPLES, lintedPack, RULE } from './linted-pack.ts';

const { pack, lint, complaintOf } = lintedPack();
const CONDITION =
  'all:\n    - present: returns.window\n    - at-least: { path: returns.window, value: P14D }';

const condition = (written: string) => change(RULE, CONDITION, written);
describe('conditions that cannot be right:', () => {
  const ROWS: [name: string, written: string, at: string, what: string][] = [
    [
      'present and absent',
      'all: [present: returns.fee, absent: returns.fee]',
      'condition:',
      'can never hold where scope.when does, so that no shop can be met',
    ],
    [
      'longer than its longest',
      'all:\n    - at-least: { path: returns.window, value: P30D }\n    - at-most: { path: returns.window, value: P14D }',
      'condition:',
      'can never hold',
    ],
    [
      'present or absent',
      'any: [present: returns.fee, absent: returns.fee]',
      'condition:',
      'always holds where scope.when does, so that no shop can fail',
    ],
    [
      'what scope.when excludes',
      'equals: { path: seller.marketplace, value: true }',
      'condition:',
      'can never hold where scope.when does',
    ],
    [
      'what scope.sells excludes',
      'equals: { path: product.digital, value: true }',
      'condition:',
      'can never hold where scope.when does',
    ],
    [
      'a part that asks nothing',
      'all:\n    - present: returns.fee\n    - any:\n        - present: returns.how\n        - absent: returns.how',
      'any:',
      'warning: always holds where scope.when does: take it out',
    ],
    [
      'the same twice',
      'any:\n    - present: returns.fee\n    - present: returns.fee # again',
      'returns.fee # again',
      'stands there twice',
    ],
    [
      'a word for yes and no',
      "equals: { path: returns.exchange, value: 'yes' }",
      'returns.exchange',
      'returns.exchange can never be yes, it is true or false: write one of these',
    ],
    [
      'a word that is none of some',
      'equals: { path: returns.paidBy, value: shop }',
      'returns.paidBy',
      'it is one of buyer, seller',
    ],
    [
      'a word among some',
      'one-of: { path: returns.paidBy, values: [buyer, shop] }',
      'one-of',
      'can never be shop',
    ],
    [
      'a list that is a word',
      'equals: { path: returns.exceptions, value: hats }',
      'returns.exceptions',
      'it is a list: use at-least or at-most',
    ],
    [
      'an amount that is a number',
      'equals: { path: returns.fee, value: 5 }',
      'returns.fee',
      'use present or absent',
    ],
    [
      'more of what has no more',
      'at-least: { path: returns.how, value: 2 }',
      'at-least',
      'of returns.how there is no more and less',
    ],
    [
      'a number of days',
      'at-least: { path: returns.window, value: 14 }',
      'at-least',
      'is compared with a duration such as P14D',
    ],
    [
      'days of a list',
      'at-most: { path: returns.exceptions, value: P2D }',
      'at-most',
      'is compared with a whole number of entries',
    ],
    [
      'a duration of a day',
      'at-most: { path: page.updated, value: P2D }',
      'at-most',
      'is compared with a day such as',
    ],
    [
      'from after to',
      'within: { path: returns.window, from: P30D, to: P14D }',
      'within',
      'from P30D is more than to P14D: write the smaller one first',
    ],
    [
      'a country of what has none',
      'matches-country: seller.name',
      'matches-country',
      'seller.name says no country',
    ],
    [
      'a period like a word',
      'same-as: { path: returns.window, other: seller.name }',
      'same-as',
      'they can never be the same',
    ],
    [
      'itself',
      'same-as: { path: returns.window, other: returns.window }',
      'same-as',
      'always the same as itself',
    ],
  ];
  it.each(ROWS)('%s', async (name, written, at, what) => {
    const { line, expected } = await complaintOf([name, condition(written), RULE, at, what]);
    expect(line).toContain(expected);
  });

  it.each([
    'at-least: { path: returns.exceptions, value: 1 }',
    'within: { path: returns.window, from: P14D, to: P1M }',
    'equals: { path: seller.country, value: de }',
    'one-of: { path: page.language, values: [de, en] }',
    'matches-country: seller.vatId',
    'any: [matches-country: delivery.countries, equals: { path: seller.country, value: AT }]',
    'same-as: { path: price.total, other: price.current }',
    'same-as: { path: returns.window, other: warranty.duration }',
    'none: [present: returns.fee, equals: { path: returns.paidBy, value: buyer }]',
    'any: [absent: returns.fee, at-most: { path: refund.within, value: P14D }]',
    'at-least: { path: page.updated, value: 2026-01-01 }',
    'equals: { path: warranty.cost, value: seller }',
  ])('but nothing is said of %s', async (written) => {
    condition(written)(pack());
    expect((await lint('--strict')).out).toBe('errors: 0, warnings: 0 (packs: 1, files: 5)\n');
  });

  it('nor of a rule that asks for no more than one answer', async () => {
    pack().change(RULE, CONDITION, 'present: returns.window');
    pack().change(
      RULE,
      'none:\n      - equals: { path: seller.marketplace, value: true }',
      'present: returns.window',
    );
    pack().change(EXAMPLES, 'missing:', 'contradicted:');
    expect((await lint('--strict')).out).toBe('errors: 0, warnings: 0 (packs: 1, files: 5)\n');
    pack().change(EXAMPLES, 'contradicted:', 'missing:');
    expect((await lint()).out).toContain(
      'always holds where scope.when does, so that no shop can fail: ask for more',
    );
  });
});
