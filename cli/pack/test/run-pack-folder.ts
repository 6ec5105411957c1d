import type { ExampleResult, ReadText } from '../../../lib/judge/run-examples.ts';
import { runExamples } from '../../../lib/judge/run-examples.ts';
import { checkPack } from '../../../lib/packs/pack.ts';
import type { Complaint } from '../complaint.ts';
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
  const complaints = faults.map(({ file, place, reason }) => {
    const found = folder.files.get(file);
    return {
      file: found?.path ?? file,
      line: found?.lineOf(place) ?? 1,
      level: 'error' as const,
      what: reason,
    };
  });
  const results = pack ? runExamples(pack, examples, readText, rule) : [];
  const failures = results.flatMap((result) =>
    pack && !result.passed ? [failureInWords(result, pack, placeOf(folder, result))] : [],
  );
  const rules = new Set(results.map((result) => result.rule)).size;
  return { pack: folder.id, rules, results, failures, complaints, ms: performance.now() - start };
}

/** Examples stand beside their rule or in it. */
function placeOf({ id, files }: PackFolder, { rule, expected, index }: ExampleResult): string {
  const beside = files.get(`${id}/rules/${rule}.examples.yaml`);
  const file = beside ?? files.get(`${id}/rules/${rule}.yaml`);
  const line = file?.lineOf(beside ? [expected, index] : ['examples', expected, index]);
  return `${file?.path}:${line}`;
}
