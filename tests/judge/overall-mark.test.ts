import { expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { type OverallMark, overallMark } from '../../lib/judge/overall-mark.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import { packOf, ruleOf } from './pack-of.ts';

const shop = dossierOf(
  {
    kind: 'returns',
    says: { 'returns.window': [{ length: 'P14D' }], 'refund.within': [{ length: 'P14D' }] },
  },
  { kind: 'terms', says: { 'refund.within': [{ length: 'P30D' }], 'returns.window': [{ length: 'P14D' }] } },
);
const met: Partial<Rule> = { id: 'met' };
const missing: Partial<Rule> = { id: 'missing', topic: 'price', condition: { present: 'price.current' } };
const unclear: Partial<Rule> = { id: 'unclear', looksOn: ['imprint'], condition: { present: 'seller.name' } };

it.each<[string, Partial<Rule>[], OverallMark]>([
  ['nothing asked', [], 'nothing-to-say'],
  ['nothing known', [unclear], 'nothing-to-say'],
  ['an answer', [met, unclear], 'answered'],
  ['something missing beside an answer', [met, missing], 'worth-a-look'],
  ['something minor missing in another topic', [met, { ...missing, severity: 'minor' }], 'worth-a-look'],
  [
    'something minor missing in the same topic',
    [met, { ...missing, topic: 'returns', severity: 'minor' }],
    'answered',
  ],
  ['an experiment that fails', [met, { ...missing, stability: 'experimental' }], 'answered'],
  ['an experiment that is met', [{ ...met, stability: 'experimental' }], 'nothing-to-say'],
])('%s', (_, rules, mark) => {
  const packs = [packOf(rules.map((rule) => ruleOf(rule)))];
  expect(overallMark(judge(shop, packs, 'DE', '2026-06-01'), packs)).toBe(mark);
});
