import type { Finding, Outcome } from '../facts/report.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';

/** What the findings of one topic come to. */
export type TopicOutcome = Exclude<Outcome, 'inapplicable'>;

/**
 * What the findings of one topic come to, by the formula of docs/overall-mark.md: experimental rules never count,
 * and something minor that is missing only does where nothing is met.
 *
 * @example topicOutcome(findings, rulesByName(packs)) // 'met'
 */
export function topicOutcome(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): TopicOutcome {
  const counted = findings.filter(({ rule }) => rules.get(rule)?.stability !== 'experimental');
  if (counted.some(({ outcome }) => outcome === 'contradicted')) return 'contradicted';
  const missing = counted.filter(({ outcome }) => outcome === 'missing');
  if (missing.some(({ rule }) => rules.get(rule)?.severity !== 'minor')) return 'missing';
  if (counted.some(({ outcome }) => outcome === 'met')) return 'met';
  return missing.length > 0 ? 'missing' : 'unclear';
}

/**
 * The rules of packs by the name that findings give them.
 *
 * @example rulesByName(packs).get('iso-32123/missing-price')?.severity // 'serious'
 */
export function rulesByName(packs: readonly Pack[]): Map<string, Rule> {
  return new Map(packs.flatMap((pack) => pack.rules.map((rule) => [`${pack.id}/${rule.id}`, rule])));
}
