import type { Dossier } from '../../../lib/facts/dossier.ts';
import { candidates } from '../../../lib/facts/fact.ts';
import { isPath } from '../../../lib/facts/paths.ts';
import { pagesSeen } from '../../../lib/judge/coverage.ts';
import { explain } from '../../../lib/judge/explain.ts';
import type { ExampleResult } from '../../../lib/judge/run-examples.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { verdictInWords, written } from './verdict-in-words.ts';

/** What an example's page says of itself is no news to its author. */
const GIVEN: readonly string[] = ['page.kind', 'page.language'];

/**
 * Why an example did not come out as written: what was expected and found, the facts, and each condition with what it
 * came to. `place` is where the example stands.
 *
 * @example failureInWords(result, pack, 'rules/eu/rules/missing-price.yaml:20')
 */
export function failureInWords(result: ExampleResult, pack: Pack, place: string): string {
  const { rule, example, expected, finding, fault, asked } = result;
  const lines = [`✗ ${pack.id}/${rule}: ${example}`, `  ${place}`];
  if (!asked) return [...lines, `  the example cannot be read: ${fault}`, ''].join('\n');
  const { dossier, market, on } = asked;
  if (!finding)
    return [...lines, `  expected ${expected}, but the pack is not asked in ${market}`, ''].join('\n');
  const reason = finding.reason === '' ? '' : ` (${finding.reason})`;
  lines.push(`  expected ${expected}, found ${finding.outcome}${reason}, in ${market} on ${on}`);
  const { languages } = pagesSeen(dossier);
  const pages = dossier.pages.map(({ url, cut }) =>
    [pageOf(url), languages.get(url), ...(cut ? ['cut'] : [])].join(', '),
  );
  lines.push('  pages:', ...indented(pages));
  lines.push('  facts:', ...indented(factsInWords(dossier)));
  const asks = pack.rules.find(({ id }) => id === rule);
  if (asks && fault === '') lines.push(...explained(asks, pack, asked));
  if (finding.evidence.length > 0)
    lines.push(
      '  the finding rests on:',
      ...finding.evidence.map(({ quote, url }) => `    “${quote}” – ${pageOf(url)}`),
    );
  return `${lines.join('\n')}\n`;
}

function explained(
  rule: Pack['rules'][number],
  pack: Pack,
  { dossier, market, on }: NonNullable<ExampleResult['asked']>,
): string[] {
  const { coverage, when, condition } = explain(rule, pack, dossier, market, on);
  const read = coverage.toRead.length > 0 ? `not read: ${coverage.toRead.join(', ')}` : coverage.reason;
  return [
    ...(when ? ['  scope.when:', ...indented(verdictInWords(when, dossier.facts))] : []),
    '  condition:',
    ...indented(verdictInWords(condition, dossier.facts)),
    `  looksOn: ${read || 'all pages were read'}`,
  ];
}

function factsInWords({ facts }: Dossier): string[] {
  const lines = Object.keys(facts)
    .filter(isPath)
    .filter((path) => !GIVEN.includes(path))
    .flatMap((path) =>
      candidates(facts, path).map(({ value, evidence }) => {
        const words = evidence.map(({ quote, url, source }) => `“${quote}” – ${pageOf(url)}, ${source}`);
        return `${path}: ${written(value)}: ${words.join('; ')}`;
      }),
    );
  return lines.length > 0 ? lines : ['none were found'];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}

/** The pages of examples are called by kind and number. */
function pageOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
