import { type Contradiction, findContradictions } from '../dossier/contradictions.ts';
import type { Dossier } from '../facts/dossier.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Finding, Report } from '../facts/report.ts';
import { pathsOf } from '../packs/condition.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';
import { coverageOf, type PagesSeen, pagesSeen } from './coverage.ts';
import { evaluate } from './evaluate.ts';
import { rulesAsked } from './rules-asked.ts';
import { outOfScope } from './scope.ts';

/** What a finding adds to the rule it answers. */
type Answer = Omit<Finding, 'rule' | 'topic'>;

/**
 * Asks every rule of the packs for a market about a dossier.
 *
 * `market` is the shopper's country (ISO 3166-1 alpha-2) or a part of it (ISO 3166-2), `on` the day by which packs
 * and rules are in force: of an order the day of the order. Gives one finding for each rule, in the order of packs
 * and rules; a pack for other markets is not asked, nor a rule that another one replaces.
 * The same input gives the same report. A fault in one rule makes that rule `unclear`, with the reason.
 *
 * @example judge(dossier, rulebook.packs, 'DE', '2026-11-21').findings[0].outcome // 'met'
 */
export function judge(dossier: Dossier, packs: readonly Pack[], market: string, on: string): Report {
  const contradictions = findContradictions(dossier);
  const about = { dossier, seen: pagesSeen(dossier), contradictions, market, on };
  const findings = rulesAsked(packs, market, on).map(
    ({ pack, rule }): Finding => ({
      rule: `${pack.id}/${rule.id}`,
      topic: rule.topic,
      ...answerSafely(rule, pack, about),
    }),
  );
  return { shop: dossier.shop, market, on, lookedAt: dossier.pages.map((page) => page.url), findings };
}

interface Case {
  dossier: Dossier;
  seen: PagesSeen;
  contradictions: readonly Contradiction[];
  market: string;
  on: string;
}

function answerSafely(rule: Rule, pack: Pack, about: Case): Answer {
  try {
    return answer(rule, pack, about);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'unclear', evidence: [], lookedAt: [], toRead: [], reason: `fault: ${message}` };
  }
}

function answer(rule: Rule, pack: Pack, { dossier, seen, contradictions, market, on }: Case): Answer {
  const outside = outOfScope(rule, pack, dossier, market, on);
  if (outside) return { outcome: 'inapplicable', evidence: [], lookedAt: [], toRead: [], reason: outside };

  const { isEnough, lookedAt, toRead, reason } = coverageOf(rule.looksOn, seen, pack.pageLanguages);
  const asked = { facts: dossier.facts, market, isComplete: isEnough };
  const unclear: Answer = { outcome: 'unclear', evidence: [], lookedAt, toRead, reason };
  const offered = rule.scope?.when ? evaluate(rule.scope.when, asked).state : 'holds';
  if (offered === 'fails') return { ...unclear, outcome: 'inapplicable', toRead: [], reason: 'not-offered' };

  const paths = pathsOf(rule.condition);
  const clash = contradictions.filter((one) => paths.includes(one.path));
  if (clash.length > 0) {
    const evidence = clash.flatMap((one) => one.facts.flatMap((fact) => fact.evidence));
    return { outcome: 'contradicted', evidence: quotes(evidence), lookedAt, toRead: [], reason: '' };
  }

  const { state, evidence } = evaluate(rule.condition, asked);
  const proof = quotes(evidence);
  if (state === 'holds') return { outcome: 'met', evidence: proof, lookedAt, toRead: [], reason: '' };
  if (state === 'fails' && offered === 'holds')
    return { outcome: 'missing', evidence: proof, lookedAt, toRead: [], reason: '' };
  return { ...unclear, evidence: proof, reason: reason || 'cannot be told' };
}

/** Each quote of a page once, however many paths were read from it and places it stands in. */
function quotes(evidence: readonly Evidence[]): Evidence[] {
  const byQuote = new Map<string, Evidence>();
  for (const proof of evidence) {
    const key = `${proof.url} ${proof.quote}`;
    if (!byQuote.has(key)) byQuote.set(key, proof);
  }
  return [...byQuote.values()];
}
