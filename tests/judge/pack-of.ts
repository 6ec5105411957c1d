import type { Pack } from '../../lib/packs/pack.ts';
import type { PackHead } from '../../lib/packs/pack-head.ts';
import type { Rule } from '../../lib/packs/rule.ts';

/** A rule that asks for a return window, with whatever a test changes. */
export function ruleOf(change: Partial<Rule> = {}): Rule {
  return {
    id: 'missing-return-window',
    topic: 'returns',
    severity: 'serious',
    stability: 'stable',
    sources: [{ clause: 'iso32123:4.4.2.b', edition: '2024-12' }],
    condition: { present: 'returns.window' },
    looksOn: ['returns', 'terms'],
    assumptions: ['None.'],
    ...change,
  };
}

/** The head of a pack for all markets that speaks and understands English. */
export const HEAD: PackHead = {
  id: 'tried',
  version: '1.0.0',
  publisher: { name: 'Tests', contact: 'tests' },
  licence: 'MIT',
  languages: ['en'],
  pageLanguages: ['en'],
  markets: 'any',
  engine: 1,
  validFrom: '2026-01-01',
};

/** A pack of these rules, for all markets, that understands English. */
export function packOf(rules: Rule[], change: Partial<Pack> = {}): Pack {
  return { ...HEAD, rules, deadlines: [], texts: {}, ...change };
}
