import type { ExampleResult, ReadText } from '../../../lib/judge/run-examples.ts';
import { runExamples } from '../../../lib/judge/run-examples.ts';
import { checkPack } from '../../../lib/packs/pack.ts';
import type { Complaint } from '../complaint.ts';
import { complaintAt } from '../complaint-at.ts';
import { faultRemarks } from '../lint/fault-remarks.ts';
import { examplesOf, type Remark } from '../lint/linted.ts';
import { filesOf, type PackFolder } from '../pack-folder.ts';
import { failureInWords } from './failure-in-words.ts';

/** How the examples of one pack came out. */
export interface PackRun {
  pack: string;
  rules: number;
  results: ExampleResult[];
  /** Of each example that failed, why. */
  failures: string[];
  /** What is wrong with the files; then nothing was run. */
  complaints: Complaint[];
  ms: number;
}

/**
 * Runs the examples of a pack, or those of one of its rules.
 *
 * Throws a UsageError where a file is no YAML.
 *
 * @example runPackFolder(packFolders(['rules/eu'])[0], readText).results.filter(({ passed }) => !passed)
 */
export function runPackFolder(folder: PackFolder, readText: ReadText, rule?: string): PackRun {
  const start = performance.now();
  const { pack, examples, faults } = checkPack(folder.id, filesOf([folder]));
  const complaints = faultRemarks(faults, folder, []).map((remark) => complaintAt(remark, folder));
  const results = pack ? runExamples(pack, examples, readText, rule) : [];
  const failures = results.flatMap((result) =>
    pack && !result.passed ? [failureInWords(result, pack, placeOf(folder, result))] : [],
  );
  const rules = new Set(results.map((result) => result.rule)).size;
  return { pack: folder.id, rules, results, failures, complaints, ms: performance.now() - start };
}

/**
 * Of an example that failed, what it came to instead, in one line.
 *
 * @example exampleRemark(folder, result).what // 'the example “ten days” comes out as met, not as missing'
 */
export function exampleRemark(
  folder: PackFolder,
  { rule, expected, index, example, finding, fault }: ExampleResult,
): Remark {
  const { name, prefix } = examplesOf(folder, rule);
  const found = finding
    ? `comes out as ${finding.outcome}, not as ${expected}`
    : `cannot be run: ${fault || 'its market is none of the pack'}`;
  return {
    name,
    place: [...prefix, expected, index],
    level: 'error',
    what: `the example “${example}” ${found}`,
  };
}

function placeOf(folder: PackFolder, { rule, expected, index }: ExampleResult): string {
  const { name, prefix } = examplesOf(folder, rule);
  const file = folder.files.get(name);
  return `${file?.path}:${file?.lineOf([...prefix, expected, index])}`;
}
