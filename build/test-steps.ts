/** One thing that `npm test` does: a check that holds or not, or a run of Vitest that counts its own tests. */
export interface Step {
  /** What the reader sees, e.g. 'types'. */
  name: string;
  /** The commands, one after the other; the first that fails ends the step. */
  commands: string[][];
  /** Where Vitest writes its report (JSON), for a step that counts tests. */
  report?: string;
}

const REPORTS = '.output/tests';

function vitest(name: string, projects: string[]): Step {
  const report = `${REPORTS}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, commands: [['vitest', 'run', ...chosen, ...reporters]] };
}

const FOLDERS = ['entrypoints', 'extension', 'components', 'locales', 'lib', 'cli', 'build', 'tests'];

/** Writes `.wxt/`, on which the compiler's settings build: before all others, alone. */
export const FIRST_STEP: Step = { name: 'prepare', commands: [['wxt', 'prepare', '--level', 'warn']] };

/** What `npm run check` does too: needs no browser and no build. These run side by side. */
export const QUICK_STEPS: Step[] = [
  { name: 'types', commands: [['tsc', '--noEmit', '--project', '.']] },
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  {
    name: 'directions',
    commands: [['depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...FOLDERS]],
  },
  { name: 'dead-code', commands: [['knip']] },
  vitest('unit', ['unit', 'structure']),
];

/** What needs the product itself. These run one after the other, in this order. */
export const SLOW_STEPS: Step[] = [
  { name: 'build-chrome', commands: [['wxt', 'build', '--level', 'warn']] },
  { name: 'build-firefox', commands: [['wxt', 'build', '-b', 'firefox', '--level', 'warn']] },
  { name: 'extension-lint', commands: [['node', 'build/extension-lint.ts']] },
  vitest('browser', ['browser']),
];
