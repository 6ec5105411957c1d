import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CONFIG = resolve('.dependency-cruiser.cjs');
const config = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string; comment: string }[] };
const empty = 'export const a = 1;\n';
const imports = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;

/** A tree in which each rule is broken by one file, named in front. */
const BROKEN: [rule: string, file: string, text: string][] = [
  ['entrypoints-only-wire', 'lib/dossier/wired.ts', imports('../../entrypoints/background.ts')],
  ['tests-are-leaves', 'cli/tested.ts', imports('../tests/sample.ts')],
  ['extension-draws-nothing', 'extension/drawing.ts', imports('preact')],
  ['components-are-told', 'components/asking.ts', imports('../extension/send.ts')],
  ['lib-without-extension', 'lib/dossier/extended.ts', imports('webextension-polyfill')],
  ['locales-are-words', 'locales/asking.ts', imports('../lib/dossier/merge.ts')],
  [
    'lib-runs-anywhere',
    'lib/dossier/reading.ts',
    `import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n`,
  ],
  ['facts-is-the-vocabulary', 'lib/facts/knowing.ts', imports('../calendar/days.ts')],
  ['gather-is-small', 'lib/gather/thinking.ts', imports('../calendar/days.ts')],
  ['compose-reads-recordings', 'lib/compose/reading.ts', imports('../extract/extract.ts')],
  [
    'extract-reads-snapshots',
    'lib/extract/judging.ts',
    `import type { a } from '../judge/judge.ts';\nexport type B = typeof a;\n`,
  ],
  ['dossier-collects', 'lib/dossier/judging.ts', imports('../judge/judge.ts')],
  ['judge-sees-dossiers-only', 'lib/judge/reading.ts', imports('../extract/extract.ts')],
  ['packs-is-a-door', 'lib/packs/judging.ts', imports('../judge/judge.ts')],
  ['sources-check-packs', 'lib/sources/ordering.ts', imports('../orders/order.ts')],
  ['calendar-counts-days', 'lib/calendar/ordering.ts', imports('../dossier/merge.ts')],
  ['orders-stand-alone', 'lib/orders/judging.ts', imports('../judge/judge.ts')],
  ['command-line-without-browser', 'cli/browsing.ts', imports('../extension/send.ts')],
  ['rules-are-data', 'lib/packs/shortcut.ts', imports('../../rules/phrases.json')],
  ['stores-keep-the-database', 'extension/storing.ts', imports('idb')],
  ['zod-in-its-small-build', 'lib/facts/large.ts', imports('zod')],
  ['shipped-packages-are-dependencies', 'lib/dossier/borrowed.ts', imports('yaml')],
  ['no-cycles', 'lib/dossier/left.ts', imports('./right.ts')],
  ['no-orphans', 'lib/dossier/alone.ts', empty],
  ['no-broken-imports', 'lib/dossier/lost.ts', imports('./nowhere.ts')],
];
const SOUND: [file: string, text: string][] = [
  ['lib/dossier/right.ts', imports('./left.ts')],
  ...[
    'entrypoints/background.ts',
    'tests/sample.ts',
    'extension/send.ts',
    'lib/calendar/days.ts',
    'lib/dossier/merge.ts',
    'lib/judge/judge.ts',
    'lib/orders/order.ts',
    'lib/extract/extract.ts',
  ].map((file): [string, string] => [file, empty]),
  ['rules/phrases.json', '{}'],
  [
    'package.json',
    JSON.stringify({
      dependencies: { preact: '1', idb: '1', zod: '1', 'webextension-polyfill': '1' },
      devDependencies: { yaml: '1' },
    }),
  ],
  ...['preact', 'idb', 'zod', 'yaml', 'webextension-polyfill'].flatMap((name): [string, string][] => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, ''],
  ]),
];

interface Violation {
  from: string;
  rule: { name: string };
}

let tree = '';
let violations: Violation[] = [];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'recourse-directions-'));
  for (const [file, text] of [...SOUND, ...BROKEN.map(([, file, text]): [string, string] => [file, text])]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  const folders = ['entrypoints', 'extension', 'components', 'locales', 'lib', 'cli', 'tests'];
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [program, '--config', CONFIG, '--output-type', 'json', ...folders],
    { cwd: tree, encoding: 'utf8' },
  );
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the directions of the house', () => {
  it.each(BROKEN)('%s is broken by %s', (rule, file) => {
    expect(
      violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  it('have a broken example for each rule', () => {
    expect(BROKEN.map(([rule]) => rule)).toEqual(config.forbidden.map(({ name }) => name));
  });

  it.each(config.forbidden)('$name says what to do', ({ comment }) => {
    expect(comment).toMatch(/^.{30,}[.]$/);
  });
});
