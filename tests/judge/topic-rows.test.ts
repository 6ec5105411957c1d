import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { topicRows } from '../../lib/judge/topic-rows.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { dossierOf, type Page } from '../dossier/dossier-of.ts';
import { packOf, ruleOf } from './pack-of.ts';

const met = ruleOf({ id: 'a', condition: { present: 'returns.paidBy' } });
const missing = ruleOf({ id: 'b', condition: { present: 'returns.how' }, looksOn: ['returns'] });
const unclear = ruleOf({ id: 'c', condition: { present: 'returns.how' }, looksOn: ['terms'] });
const clash = ruleOf({ id: 'd', condition: { present: 'returns.window' } });
const inapplicable = ruleOf({ id: 'e', scope: { markets: ['FR'] } });

const shop: Page[] = [
  { kind: 'returns', says: { 'returns.paidBy': ['seller'], 'returns.window': [{ length: 'P30D' }] } },
  { kind: 'shipping', says: { 'returns.window': [{ length: 'P10D' }] } },
];

function rowOf(...rules: Rule[]) {
  const dossier = dossierOf(...shop);
  const packs = [packOf(rules)];
  const rows = topicRows(judge(dossier, packs, 'DE', '2026-06-01'), dossier, packs);
  const row = rows.find((row) => row.topic === 'returns');
  if (!row) throw new Error('no row');
  return row;
}

describe('the outcome of a row', () => {
  it.each<[string, Rule[], string]>([
    ['a contradiction before all', [met, missing, unclear, clash], 'contradicted'],
    ['what is missing before what is there', [met, missing, unclear], 'missing'],
    ['what is there before what is unclear', [met, unclear], 'met'],
    ['unclear where nothing else is', [unclear, inapplicable], 'unclear'],
    ['unclear where nothing applies', [inapplicable], 'unclear'],
    ['unclear where nothing is asked', [], 'unclear'],
    ['something minor does not count beside an answer', [met, { ...missing, severity: 'minor' }], 'met'],
    ['something minor counts where nothing was found', [{ ...missing, severity: 'minor' }], 'missing'],
    ['an experiment never counts against a shop', [{ ...missing, stability: 'experimental' }], 'unclear'],
    ['nor does a contradiction in one', [{ ...clash, stability: 'experimental' }], 'unclear'],
    ['what an experiment has found is an answer', [{ ...met, stability: 'experimental' }], 'met'],
  ])('%s', (_, rules, outcome) => expect(rowOf(...rules).outcome).toBe(outcome));
});

it('gives one row a topic, in their order', () => {
  const dossier = dossierOf(...shop);
  const rows = topicRows(judge(dossier, [], 'DE', '2026-06-01'), dossier, []);
  expect(rows.map((row) => row.topic)).toEqual([
    'seller',
    'price',
    'delivery',
    'returns',
    'refund',
    'warranty',
    'help',
  ]);
});

it('answers with both sides of a contradiction first, then with the best of each path', () => {
  expect(rowOf(clash).answers.map(({ path, fact }) => [path, fact.value])).toEqual([
    ['returns.window', { length: 'P30D' }],
    ['returns.window', { length: 'P10D' }],
    ['returns.paidBy', 'seller'],
  ]);
});

it('names each page to read once', () =>
  expect(rowOf(unclear, { ...unclear, id: 'f' }).toRead).toEqual(['terms']));

it('keeps all findings, also those that do not apply', () =>
  expect(rowOf(met, inapplicable).findings.map((finding) => finding.outcome)).toEqual([
    'met',
    'inapplicable',
  ]));

it('puts what is worth a look first, serious before minor', () => {
  const minor: Rule = { ...missing, id: 'g', severity: 'minor' };
  const { findings } = rowOf(inapplicable, unclear, met, minor, missing, clash);
  expect(findings.map((finding) => finding.rule.slice(-1))).toEqual(['d', 'b', 'g', 'a', 'c', 'e']);
});
