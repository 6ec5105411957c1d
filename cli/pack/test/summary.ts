import { Outcome } from '../../../lib/facts/report.ts';
import { textTable } from '../text-table.ts';
import type { PackRun } from './run-pack-folder.ts';

/**
 * The table at the end of a run: a line for each pack, and how long it took. `ms` is the time of all, `phrasesMs` that
 * of what is prepared once.
 *
 * @example summary(runs, 1200, 900)
 */
export function summary(runs: readonly PackRun[], ms: number, phrasesMs: number): string {
  const head = ['pack', 'rules', ...Outcome.options, 'passed', 'failed', 'ms'];
  const rows = runs.map((run) => [run.pack, ...numbersOf([run])]);
  const all = runs.length > 1 ? [['all', ...numbersOf(runs)]] : [];
  const broken = runs.filter(({ complaints }) => complaints.length > 0).map(({ pack }) => pack);
  return [
    textTable([head, ...rows, ...all]),
    ...(broken.length > 0 ? [`Not run, because a file is wrong: ${broken.join(', ')}\n`] : []),
    `${seconds(ms)}, of which ${seconds(phrasesMs)} to prepare the phrases\n`,
  ].join('');
}

function numbersOf(runs: readonly PackRun[]): number[] {
  const results = runs.flatMap((run) => run.results);
  const passed = results.filter((result) => result.passed).length;
  return [
    runs.reduce((sum, { rules }) => sum + rules, 0),
    ...Outcome.options.map((outcome) => results.filter(({ expected }) => expected === outcome).length),
    passed,
    results.length - passed,
    Math.round(runs.reduce((sum, run) => sum + run.ms, 0)),
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
