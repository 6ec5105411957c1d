import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/judge/evaluate.ts';
import type { Condition } from '../../lib/packs/condition.ts';
import { factsOf } from '../dossier/dossier-of.ts';

const facts = factsOf({
  kind: 'terms',
  says: {
    'returns.window': [{ length: 'P14D' }],
    'returns.paidBy': ['seller'],
    'delivery.time': [{ min: 'P2D', max: 'P4D', days: 'working' }],
    'delivery.options': [['standard', 'express']],
    'delivery.countries': [['DE', 'AT']],
    'seller.country': ['DE'],
    'warranty.legal': [{ length: 'P2Y' }],
    'warranty.duration': [{ length: 'P1M' }],
    'refund.voucherOnly': [false],
    'compensation.reportWithin': [{ length: 'P3D' }, { length: 'P10D' }],
    'returns.starts': ['order', 'delivery'],
    'page.updated': ['2026-06-01'],
    'checkout.orderButton': ['JETZT  KAUFEN'],
    'seller.vatId': [{ scheme: 'vat', country: 'AT', value: 'ATU12345678', valid: null }],
  },
});
const held: Condition = { present: 'returns.window' };
const failed: Condition = { absent: 'returns.window' };
const unsaid: Condition = { present: 'refund.within' };

const rows: [string, Condition, 'holds' | 'fails' | 'unknown', 'holds' | 'fails' | 'unknown'][] = [
  // name, condition, when the pages read are enough, when they are not
  ['present', held, 'holds', 'holds'],
  ['present, not said', unsaid, 'fails', 'unknown'],
  ['absent', failed, 'fails', 'fails'],
  ['absent, not said', { absent: 'refund.within' }, 'holds', 'unknown'],
  ['equals', { equals: { path: 'refund.voucherOnly', value: false } }, 'holds', 'holds'],
  ['equals another', { equals: { path: 'refund.voucherOnly', value: true } }, 'fails', 'fails'],
  ['equals, not said', { equals: { path: 'product.digital', value: true } }, 'fails', 'unknown'],
  ['one of', { 'one-of': { path: 'returns.paidBy', values: ['buyer', 'seller'] } }, 'holds', 'holds'],
  ['one of others', { 'one-of': { path: 'returns.paidBy', values: ['buyer'] } }, 'fails', 'fails'],
  ['at least as long', { 'at-least': { path: 'returns.window', value: 'P2W' } }, 'holds', 'holds'],
  ['not as long', { 'at-least': { path: 'returns.window', value: 'P15D' } }, 'fails', 'fails'],
  ['two years are 24 months', { 'at-least': { path: 'warranty.legal', value: 'P24M' } }, 'holds', 'holds'],
  ['a month and 30 days', { 'at-least': { path: 'warranty.duration', value: 'P30D' } }, 'unknown', 'unknown'],
  ['a range at most', { 'at-most': { path: 'delivery.time', value: 'P14D' } }, 'holds', 'holds'],
  ['a range too long', { 'at-most': { path: 'delivery.time', value: 'P1D' } }, 'fails', 'fails'],
  ['within', { within: { path: 'returns.window', from: 'P14D', to: 'P1M' } }, 'holds', 'holds'],
  ['shorter than within', { within: { path: 'returns.window', from: 'P15D', to: 'P1M' } }, 'fails', 'fails'],
  ['longer than within', { within: { path: 'warranty.legal', from: 'P1D', to: 'P1Y' } }, 'fails', 'fails'],
  [
    'perhaps within',
    { within: { path: 'warranty.duration', from: 'P1D', to: 'P30D' } },
    'unknown',
    'unknown',
  ],
  [
    'a day within',
    { within: { path: 'page.updated', from: '2026-01-01', to: '2026-12-31' } },
    'holds',
    'holds',
  ],
  [
    'not as long, but another one is',
    { 'at-least': { path: 'compensation.reportWithin', value: 'P7D' } },
    'unknown',
    'unknown',
  ],
  [
    'not as long, nor is another one',
    { 'at-least': { path: 'compensation.reportWithin', value: 'P14D' } },
    'fails',
    'fails',
  ],
  [
    'the best one counts where it holds',
    { 'at-most': { path: 'compensation.reportWithin', value: 'P5D' } },
    'holds',
    'holds',
  ],
  [
    'says another thing first',
    { equals: { path: 'returns.starts', value: 'delivery' } },
    'unknown',
    'unknown',
  ],
  ['a day too early', { 'at-least': { path: 'page.updated', value: '2026-06-02' } }, 'fails', 'fails'],
  [
    'words in capitals',
    { equals: { path: 'checkout.orderButton', value: 'Jetzt kaufen' } },
    'holds',
    'holds',
  ],
  ['the country of a number', { 'matches-country': 'seller.vatId' }, 'holds', 'holds'],
  ['entries enough', { 'at-least': { path: 'delivery.options', value: 2 } }, 'holds', 'holds'],
  ['entries too few', { 'at-least': { path: 'delivery.options', value: 3 } }, 'fails', 'fails'],
  ['in the list of countries', { 'matches-country': 'delivery.countries' }, 'holds', 'holds'],
  ['in another country', { 'matches-country': 'seller.country' }, 'fails', 'fails'],
  ['the same', { 'same-as': { path: 'returns.window', other: 'returns.window' } }, 'holds', 'holds'],
  ['not the same', { 'same-as': { path: 'returns.window', other: 'warranty.legal' } }, 'fails', 'fails'],
  [
    'same, one not said',
    { 'same-as': { path: 'returns.window', other: 'refund.within' } },
    'fails',
    'unknown',
  ],
  ['all', { all: [held, held] }, 'holds', 'holds'],
  ['all, one not said', { all: [held, unsaid] }, 'fails', 'unknown'],
  ['all, one fails whatever the other', { all: [failed, unsaid] }, 'fails', 'fails'],
  ['any', { any: [unsaid, held] }, 'holds', 'holds'],
  ['any, none said', { any: [unsaid, failed] }, 'fails', 'unknown'],
  ['none', { none: [failed] }, 'holds', 'holds'],
  ['none, one holds', { none: [unsaid, held] }, 'fails', 'fails'],
  ['none, one not said', { none: [unsaid] }, 'holds', 'unknown'],
];

describe.each([
  ['all pages read', true, 2],
  ['pages missing', false, 3],
] as const)('%s', (_, isComplete, column) => {
  // Countries are compared with AT: in the list of countries, and not the seller's.
  it.each(rows.map((row) => [row[0], row[1], row[column]] as const))('%s', (_, condition, state) =>
    expect(evaluate(condition, { facts, market: 'AT', isComplete }).state).toBe(state),
  );
});

it('gives the words of the part that decided', () => {
  const { evidence } = evaluate({ any: [unsaid, held] }, { facts, market: 'AT', isComplete: true });
  expect(evidence.map((proof) => proof.quote)).toEqual(['{"length":"P14D"}']);
});

it('gives the words of a side that makes a condition fail', () => {
  const condition: Condition = { equals: { path: 'returns.paidBy', value: 'buyer' } };
  expect(evaluate(condition, { facts, market: 'AT', isComplete: true }).evidence).toHaveLength(1);
});

it('throws on a word that it does not know', () => {
  const condition = { matches: '^a+$' } as unknown as Condition;
  expect(() => evaluate(condition, { facts, market: 'AT', isComplete: true })).toThrow('matches');
});

it('tells how each condition inside came out', () => {
  const { parts } = evaluate({ any: [unsaid, { none: [held] }] }, { facts, market: 'AT', isComplete: true });
  expect(parts.map(({ state }) => state)).toEqual(['fails', 'fails']);
  expect(parts[1]?.parts.map(({ state }) => state)).toEqual(['holds']);
});
