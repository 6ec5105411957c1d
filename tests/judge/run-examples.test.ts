import { expect, it } from 'vitest';
import { runExamples } from '../../lib/judge/run-examples.ts';
import type { Examples } from '../../lib/packs/examples.ts';
import { factsOf } from '../dossier/dossier-of.ts';
import { packOf, ruleOf } from './pack-of.ts';

const fact = { value: { length: 'P14D' }, quote: '14 days' };
const silent = { name: 'silence', pages: [{ kind: 'returns' as const }, { kind: 'terms' as const }] };
const said = { name: 'said', pages: [{ kind: 'returns' as const, facts: { 'returns.window': fact } }] };
const examples: Examples = {
  met: [said],
  missing: [silent],
  inapplicable: [{ ...silent, on: '2025-01-01' }],
};
const run = (change: Partial<Examples>) =>
  runExamples(packOf([ruleOf()]), new Map([['missing-return-window', { ...examples, ...change }]]), readText);

/** Reads every text as a window of thirty days. */
function readText({ url, text }: { url: string; text: string }) {
  return text === '30 days'
    ? factsOf({ kind: 'returns', url, says: { 'returns.window': [{ length: 'P30D' }] } })
    : {};
}

it('says of each example whether it came out as written', () =>
  expect(run({}).map(({ expected, passed }) => [expected, passed])).toEqual([
    ['met', true],
    ['missing', true],
    ['inapplicable', true],
  ]));

it('says what came out where it is not what was written', () =>
  expect(run({ missing: [said] })[1]).toMatchObject({ passed: false, finding: { outcome: 'met' } }));

it('reads the words of a page', () => {
  const words = { name: 'words', pages: [{ kind: 'returns' as const, text: '30 days' }] };
  expect(run({ met: [words] })[0]).toMatchObject({ passed: true });
});

it('holds what the markup says against what is shown', () => {
  const price = (amount: string) => ({
    'price.current': { value: { amount, currency: 'EUR' }, quote: amount },
  });
  const page = { kind: 'product' as const, facts: price('49.90'), markup: price('39.90') };
  const asked = ruleOf({ condition: { present: 'price.current' }, looksOn: ['product'] });
  const groups = new Map([[asked.id, { ...examples, contradicted: [{ name: 'two', pages: [page] }] }]]);
  const results = runExamples(packOf([asked]), groups, readText);
  expect(results.find(({ example }) => example === 'two')).toMatchObject({ passed: true });
});

it('tells why an example cannot be read', () => {
  const wrong = { value: 'fourteen', quote: '14 days' };
  const pages = [{ kind: 'returns' as const, facts: { 'returns.window': wrong } }];
  expect(run({ met: [{ name: 'x', pages }] })[0]).toMatchObject({
    passed: false,
    finding: null,
    fault: expect.stringContaining('returns.window'),
  });
});

it('runs one rule alone where it is asked to', () => {
  const pack = packOf([ruleOf(), ruleOf({ id: 'other' })]);
  const all = new Map([
    ['missing-return-window', examples],
    ['other', examples],
  ]);
  expect(runExamples(pack, all, readText)).toHaveLength(6);
  expect(runExamples(pack, all, readText, 'other').map((result) => result.rule)).toEqual([
    'other',
    'other',
    'other',
  ]);
});
