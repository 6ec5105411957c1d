import { findContradictions } from '../dossier/contradictions.ts';
import type { Dossier } from '../facts/dossier.ts';
import { candidates, type Fact } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';
import type { Path } from '../facts/paths.ts';
import { type Finding, type Outcome, type Report, Topic } from '../facts/report.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';
import { rulesByName, type TopicOutcome, topicOutcome } from './topic-outcome.ts';

/** What is known of one topic, as a shopper sees it. */
export interface TopicRow {
  topic: Topic;
  outcome: TopicOutcome;
  /** The facts worth showing, best first; of a contradiction both sides, before everything else. */
  answers: { path: Path; fact: Fact }[];
  /** All findings of the topic, also those that do not apply; what is worth a look first, serious before minor. */
  findings: Finding[];
  /** Kinds of page that were not read and would tell. */
  toRead: PageKind[];
}

/** The facts that answer a topic, most wanted first. */
const ANSWERS: Record<Topic, readonly Path[]> = {
  seller: [
    'seller.name',
    'seller.address',
    'seller.country',
    'seller.email',
    'seller.phone',
    'seller.vatId',
    'seller.register',
    'seller.representative',
    'platform.name',
  ],
  price: [
    'price.current',
    'price.choice',
    'price.total',
    'price.taxIncluded',
    'price.fees',
    'price.was',
    'price.prior30',
    'price.unit',
    'price.installments',
  ],
  delivery: [
    'delivery.cost',
    'delivery.time',
    'delivery.freeFrom',
    'delivery.dispatch',
    'delivery.method',
    'delivery.validity',
    'delivery.options',
    'delivery.carriers',
    'delivery.tracking',
    'delivery.countries',
    'delivery.customs',
  ],
  returns: [
    'returns.window',
    'returns.accepted',
    'returns.paidBy',
    'returns.fee',
    'returns.starts',
    'returns.conditions',
    'returns.exceptions',
    'returns.how',
    'returns.information',
    'returns.address',
    'returns.tracking',
    'returns.exchange',
    'returns.withdrawalFunction',
    'returns.modelForm',
  ],
  refund: ['refund.within', 'refund.method', 'refund.voucherOnly', 'refund.conditions'],
  warranty: [
    'warranty.legal',
    'warranty.legalReminder',
    'warranty.duration',
    'warranty.provider',
    'warranty.coverage',
    'warranty.exclusions',
    'warranty.remedies',
    'warranty.claim',
    'warranty.documents',
    'warranty.cost',
    'warranty.extension',
  ],
  help: [
    'complaints.channel',
    'complaints.answerWithin',
    'complaints.status',
    'complaints.documents',
    'complaints.policy',
    'disputes.body',
    'disputes.bodyUrl',
    'disputes.participation',
    'compensation.reportWithin',
    'compensation.policy',
    'compensation.priceProtection',
  ],
};

/**
 * One row for each of the seven topics, in their order.
 *
 * A row is `contradicted` where a rule is, else `missing` where a rule is, else `met` where a rule is, else
 * `unclear`: what was not read yet never counts against a shop, nor does an experimental rule, and something
 * minor that is missing only does where nothing of the topic was found.
 *
 * @example topicRows(report, dossier, rulebook.packs)[3].outcome // of the returns: 'met'
 */
export function topicRows(report: Report, dossier: Dossier, packs: readonly Pack[]): TopicRow[] {
  const rules = rulesByName(packs);
  const contradictions = findContradictions(dossier);
  return Topic.options.map((topic) => {
    const findings = report.findings.filter((finding) => finding.topic === topic).sort(byWeight(rules));
    const paths = ANSWERS[topic];
    const clashing = contradictions
      .filter(({ path }) => paths.includes(path))
      .flatMap(({ path, facts }) => facts.map((fact) => ({ path, fact })));
    const single = paths
      .filter((path) => !clashing.some((answer) => answer.path === path))
      .flatMap((path) =>
        candidates(dossier.facts, path)
          .slice(0, 1)
          .map((fact) => ({ path, fact })),
      );
    return {
      topic,
      outcome: shownOutcome(findings, rules),
      answers: [...clashing, ...single],
      findings,
      toRead: [...new Set(findings.flatMap((finding) => finding.toRead))],
    };
  });
}

const OUTCOMES: readonly Outcome[] = ['contradicted', 'missing', 'met', 'unclear', 'inapplicable'];
const SEVERITIES: readonly Rule['severity'][] = ['serious', 'moderate', 'minor'];

function byWeight(rules: ReadonlyMap<string, Rule>) {
  const severity = ({ rule }: Finding) => SEVERITIES.indexOf(rules.get(rule)?.severity ?? 'minor');
  return (a: Finding, b: Finding) =>
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || severity(a) - severity(b);
}

/** What counts, but what an experimental rule has found is an answer to whoever reads it. */
function shownOutcome(findings: Finding[], rules: ReadonlyMap<string, Rule>): TopicOutcome {
  const counted = topicOutcome(findings, rules);
  const isAnswered = findings.some(({ outcome }) => outcome === 'met');
  return counted === 'unclear' && isAnswered ? 'met' : counted;
}
