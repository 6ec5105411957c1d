import { type Outcome, Outcome as Outcomes } from '../../../lib/facts/report.ts';
import { textTable } from '../text-table.ts';
import type { HouseGaps } from './house-gaps.ts';
import { lackingOutcomes, type PackCoverage, type RuleCoverage, SOURCE_KINDS } from './pack-coverage.ts';

/**
 * The tables of what is tried and what is not: of each outcome in how many rules it is exercised, and how many sources
 * are of each kind; then what lacks.
 *
 * @example coverageInWords(packs, null)
 */
export function coverageInWords(packs: readonly PackCoverage[], gaps: HouseGaps | null): string {
  const rules = packs.flatMap((pack) =>
    pack.rules.map((rule) => ({ ...rule, rule: `${pack.pack}/${rule.rule}` })),
  );
  const bare = rules.filter(({ examples }) => total(examples) === 0);
  const factsOnly = rules.filter((rule) => !rule.hasWords && !bare.includes(rule));
  return [
    'Rules, and in how many of them an outcome is exercised (words: with an example in the words of a page)\n',
    textTable([
      ['pack', 'rules', 'examples', 'words', ...Outcomes.options],
      ...packs.map(exampleRow),
      ...(packs.length > 1 ? [exampleRow(sum(packs))] : []),
    ]),
    '\nSources of rules and deadlines, by how they are known\n',
    textTable([
      ['pack', 'deadlines', ...SOURCE_KINDS],
      ...packs.map(sourceRow),
      ...(packs.length > 1 ? [sourceRow(sum(packs))] : []),
    ]),
    section(
      'Rules without examples',
      bare.map(({ rule }) => rule),
    ),
    section(
      'Rules that are never seen to come to what they must',
      rules.filter((rule) => !bare.includes(rule)).flatMap(lackInWords),
    ),
    section(
      'Rules whose examples are facts alone',
      factsOnly.map(({ rule }) => rule),
    ),
    ...(gaps ? gapsInWords(gaps) : []),
  ].join('');
}

/**
 * A table with a line for each rule: how many examples there are of each outcome.
 *
 * @example ruleTable([packCoverage(folder)])
 */
export function ruleTable(packs: readonly PackCoverage[]): string {
  const rows = packs.flatMap(({ pack, rules }) =>
    rules.map(({ rule, examples, hasWords }) => [
      `${pack}/${rule}`,
      ...Outcomes.options.map((outcome) => examples[outcome]),
      hasWords ? 'words' : 'facts',
    ]),
  );
  return textTable([['rule', ...Outcomes.options, 'from'], ...rows]);
}

function lackInWords(rule: RuleCoverage): string[] {
  const lacking = lackingOutcomes(rule).map((outcome) =>
    outcome === 'missing' ? 'missing or contradicted' : outcome,
  );
  return lacking.length > 0 ? [`${rule.rule}: ${lacking.join(', ')}`] : [];
}

function gapsInWords({ clauses, markets, paths }: HouseGaps): string[] {
  const lines = clauses.map(({ clause, name, priority, later }) =>
    [
      `${clause} ${name}`,
      ...(priority === null ? [] : [`priority ${priority}`]),
      ...(later === null ? [] : [later]),
    ].join(', '),
  );
  return [
    section('Clauses that a page can tell of, without a rule', lines),
    section(
      'Countries that a shopper can choose, without a pack for their law',
      markets.length > 0 ? [markets.join(', ')] : [],
    ),
    section('Facts that no rule asks about', paths.length > 0 ? [paths.join(', ')] : []),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? `\n${title}: none\n`
    : `\n${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function exampleRow({ pack, rules }: PackCoverage): (string | number)[] {
  return [
    pack,
    rules.length,
    rules.reduce((count, { examples }) => count + total(examples), 0),
    rules.filter(({ hasWords }) => hasWords).length,
    ...Outcomes.options.map((outcome) => rules.filter(({ examples }) => examples[outcome] > 0).length),
  ];
}

function sourceRow({ pack, deadlines, sources }: PackCoverage): (string | number)[] {
  return [pack, deadlines, ...SOURCE_KINDS.map((kind) => sources[kind])];
}

function sum(packs: readonly PackCoverage[]): PackCoverage {
  const sources = SOURCE_KINDS.map((kind) => [
    kind,
    packs.reduce((count, pack) => count + pack.sources[kind], 0),
  ]);
  return {
    pack: 'all',
    rules: packs.flatMap(({ rules }) => rules),
    deadlines: packs.reduce((count, { deadlines }) => count + deadlines, 0),
    sources: Object.fromEntries(sources),
  };
}

function total(examples: Record<Outcome, number>): number {
  return Object.values(examples).reduce((count, more) => count + more, 0);
}
