import { type Report, Topic } from '../facts/report.ts';
import type { Pack } from '../packs/pack.ts';
import { rulesByName, topicOutcome } from './topic-outcome.ts';

/** What a report comes to in one word. */
export type OverallMark = 'nothing-to-say' | 'answered' | 'worth-a-look';

/**
 * The overall mark of a report, from its seven topics, by the formula that docs/overall-mark.md publishes: worth a
 * look where one topic is missing something or contradicts itself, else answered where one is met, else nothing to say.
 *
 * @example overallMark(report, rulebook.packs) // 'answered'
 */
export function overallMark(report: Report, packs: readonly Pack[]): OverallMark {
  const rules = rulesByName(packs);
  const outcomes = Topic.options.map((topic) =>
    topicOutcome(
      report.findings.filter((finding) => finding.topic === topic),
      rules,
    ),
  );
  if (outcomes.some((outcome) => outcome === 'missing' || outcome === 'contradicted')) return 'worth-a-look';
  return outcomes.includes('met') ? 'answered' : 'nothing-to-say';
}
