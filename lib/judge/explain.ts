import type { Dossier } from '../facts/dossier.ts';
import type { NotAsked } from '../facts/report.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';
import { type Coverage, coverageOf, pagesSeen } from './coverage.ts';
import { evaluate, type Verdict } from './evaluate.ts';
import { outOfScope } from './scope.ts';

/** How the judge comes to its answer to one rule. */
export interface Explanation {
  /** Why the rule is not asked; empty where it is. */
  outside: NotAsked | '';
  /** Whether the pages that were read are enough to miss something. */
  coverage: Coverage;
  /** Of `scope.when`; null where there is none. */
  when: Verdict | null;
  condition: Verdict;
}

/**
 * All that `judge` looks at for one rule, also what it need not look at because its answer stands before.
 *
 * Throws what a fault in the rule throws.
 *
 * @example explain(rule, pack, dossier, 'DE', '2026-11-21').condition.state // 'holds'
 */
export function explain(rule: Rule, pack: Pack, dossier: Dossier, market: string, on: string): Explanation {
  const coverage = coverageOf(rule.looksOn, pagesSeen(dossier), pack.pageLanguages);
  const asked = { facts: dossier.facts, market, isComplete: coverage.isEnough };
  return {
    outside: outOfScope(rule, pack, dossier, market, on),
    coverage,
    when: rule.scope?.when ? evaluate(rule.scope.when, asked) : null,
    condition: evaluate(rule.condition, asked),
  };
}
