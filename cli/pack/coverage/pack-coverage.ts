import { Outcome } from '../../../lib/facts/report.ts';
import { Verified } from '../../../lib/packs/law-source.ts';
import type { PackFolder } from '../pack-folder.ts';

/** How much of one rule its examples exercise. */
export interface RuleCoverage {
  rule: string;
  /** How many examples there are of each outcome. */
  examples: Record<Outcome, number>;
  /** True where an example has words of a page, so that the phrases are tried too. */
  hasWords: boolean;
}

/** How a source is known: a law by how sure it is, a standard by its clause. */
export const SOURCE_KINDS = [...Verified.options, 'clause'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How much of one pack is tried, and how sure its sources are. */
export interface PackCoverage {
  pack: string;
  rules: RuleCoverage[];
  deadlines: number;
  /** How many sources of rules and deadlines are of each kind. */
  sources: Record<SourceKind, number>;
}

/**
 * How much of a pack its examples exercise. Looks at the files as they stand, so that a pack that does not hold yet has
 * its gaps as well.
 *
 * @example packCoverage(packFolders(['rules/eu'])[0]).rules[0].examples.met // 2
 */
export function packCoverage({ id, files }: PackFolder): PackCoverage {
  const data = (name: string) => record(files.get(name)?.data);
  const names = [...files.keys()];
  const rules = names.filter((name) => name.startsWith(`${id}/rules/`) && !name.endsWith('.examples.yaml'));
  const deadlines = names.filter((name) => name.startsWith(`${id}/deadlines/`));
  return {
    pack: id,
    rules: rules.map((name) => {
      const beside = data(name.replace(/\.yaml$/, '.examples.yaml'));
      const groups = { ...beside, ...record(data(name).examples) };
      return {
        rule: name.slice(`${id}/rules/`.length, -'.yaml'.length),
        examples: countBy(Outcome.options, (outcome) => list(groups[outcome]).length),
        hasWords: Outcome.options.flatMap((outcome) => list(groups[outcome])).some(hasWords),
      };
    }),
    deadlines: deadlines.length,
    sources: sourcesOf([...rules, ...deadlines].flatMap((name) => list(data(name).sources))),
  };
}

/**
 * The outcomes that a rule must be seen to come to and is not: `missing` stands for that or `contradicted`.
 *
 * @example lackingOutcomes({ rule: 'missing-price', examples: { …, inapplicable: 0 }, hasWords: false }) // ['inapplicable']
 */
export function lackingOutcomes({ examples }: RuleCoverage): Outcome[] {
  const needed: Outcome[] = ['met', 'missing', 'inapplicable'];
  return needed.filter((outcome) =>
    outcome === 'missing' ? examples.missing + examples.contradicted === 0 : examples[outcome] === 0,
  );
}

function sourcesOf(sources: readonly unknown[]): PackCoverage['sources'] {
  return countBy(
    SOURCE_KINDS,
    (kind) =>
      sources
        .map(record)
        .filter((source) => (kind === 'clause' ? 'clause' in source : source.verified === kind)).length,
  );
}

function hasWords(example: unknown): boolean {
  return list(record(example).pages).some((page) => typeof record(page).text === 'string');
}

function countBy<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;
}

function record(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function list(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [];
}
