import type { Dossier } from '../lib/facts/dossier.ts';
import type { Evidence } from '../lib/facts/evidence.ts';
import type { Finding, Report } from '../lib/facts/report.ts';
import type { TopicRow } from '../lib/judge/topic-rows.ts';
import type { Pack } from '../lib/packs/pack.ts';
import type { RuleText } from '../lib/packs/texts.ts';
import type { ShopPages } from './shop-pages.ts';

const ROW_WORDS: Record<TopicRow['outcome'], string> = {
  met: 'answered',
  missing: 'worth a look',
  contradicted: 'two answers',
  unclear: 'not known yet',
};

/**
 * A report as a shopper reads it: a paragraph for each topic with the shop's own words, then the pages that
 * were looked at; saved pages without an address are called by their files. English, ends with a line break.
 *
 * @example reportInWords(report, topicRows(report, dossier, packs), dossier, packs, shopPages)
 */
export function reportInWords(
  report: Report,
  rows: TopicRow[],
  dossier: Dossier,
  packs: Pack[],
  { files, hasAddress }: Pick<ShopPages, 'files' | 'hasAddress'>,
): string {
  const texts = new Map(
    packs.flatMap((pack) =>
      Object.entries(pack.texts.en ?? {}).map(([id, text]) => [`${pack.id}/${id}`, text]),
    ),
  );
  const nameOf = (url: string) => files.get(url) ?? url;
  const titles = new Map(dossier.pages.map((page) => [page.url, page.title || nameOf(page.url)]));
  const trials = new Set(
    packs.flatMap((pack) =>
      pack.rules.filter((rule) => rule.stability === 'experimental').map((rule) => `${pack.id}/${rule.id}`),
    ),
  );
  const topics = rows.map((row) => topicInWords(row, { texts, titles, trials }));
  const pages = dossier.pages.map(
    (page) => `  ${page.kind.padEnd(12)} ${nameOf(page.url)}${page.cut ? ' (cut)' : ''}`,
  );
  const silent = report.findings.filter((finding) => finding.outcome === 'inapplicable').length;
  return [
    `${hasAddress ? report.shop : 'A shop whose pages tell no address'}, for a shopper in ${report.market} on ${report.on}`,
    ...topics,
    `Pages looked at: ${pages.length}\n${pages.join('\n')}`,
    `Questions that do not apply here: ${silent}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What a report does not say itself: texts by rule, titles by address, and the rules that are on trial. */
interface Names {
  texts: ReadonlyMap<string, RuleText>;
  titles: ReadonlyMap<string, string>;
  trials: ReadonlySet<string>;
}

function topicInWords(row: TopicRow, names: Names): string {
  const findings = row.findings.filter((finding) => finding.outcome !== 'inapplicable');
  const lines = findings.flatMap((finding) => findingInWords(finding, names));
  const answer = row.findings.length === 0 ? 'no question of these packs' : ROW_WORDS[row.outcome];
  return [`${row.topic.toUpperCase()}: ${answer}`, ...lines].join('\n');
}

function findingInWords(finding: Finding, { texts, titles, trials }: Names): string[] {
  const { outcome, evidence, rule } = finding;
  const text = texts.get(rule);
  const title = (outcome === 'missing' ? text?.title.notMet : text?.title.met) ?? rule;
  const shown = evidence.slice(0, outcome === 'contradicted' ? 6 : 2);
  const quotes = shown.map((proof) => quoteInWords(proof, titles));
  const trial = trials.has(rule) ? ' (a question on trial, which does not count)' : '';
  switch (outcome) {
    case 'met':
      return [`  + ${title}`, ...quotes];
    case 'contradicted':
      return [`  ≠ ${title}, in two ways${trial}`, ...quotes];
    case 'missing':
      return [
        `  – ${title}${lookedInWords(finding)}${trial}`,
        ...quotes,
        ...(text ? [`      ${text.advice}`] : []),
      ];
    default:
      return [`  ? ${title}: ${unclearInWords(finding)}`];
  }
}

function lookedInWords({ evidence, lookedAt }: Finding): string {
  if (evidence.length > 0) return '';
  return lookedAt.length === 1 ? ' (1 page looked at)' : ` (${lookedAt.length} pages looked at)`;
}

function unclearInWords({ toRead, reason }: Finding): string {
  return toRead.length > 0 ? `not read yet: ${toRead.join(', ')}` : reason;
}

function quoteInWords(proof: Evidence, titles: ReadonlyMap<string, string>): string {
  return `      “${proof.quote}” – on the page “${titles.get(proof.url) ?? proof.url}”`;
}
