import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runPack } from './run-pack.ts';
import { type SmallPack, smallPack } from './small-pack.ts';

const EXAMPLES = 'rules/missing-return-window.examples.yaml';

let pack: SmallPack;
let file = '';
beforeEach(() => {
  pack = smallPack();
  file = join(pack.parent, 'acme.json');
});
afterEach(() => rmSync(pack.parent, { recursive: true }));

const build = (...args: string[]) => runPack('build', pack.folder, '--out', file, ...args);

it('warns where readers cannot know who signs', async () => {
  const { code, out } = await build();
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/acme\/pack\.yaml:4: warning: publisher\.key is missing: /),
  ]);
  expect(existsSync(file)).toBe(true);
});

it.each<[string, () => void, string, string]>([
  [
    'an example that does not come out',
    () => pack.change(EXAMPLES, 'P10D', 'P20D'),
    EXAMPLES,
    'the example “ten days” comes out as met, not as missing',
  ],
  [
    'an example that cannot be run',
    () => pack.change(EXAMPLES, '{ length: P10D }', '10 days'),
    EXAMPLES,
    'the example “ten days” cannot be run: facts: ',
  ],
  [
    'words of the scaffold',
    () => pack.change('texts/en.yaml', 'Ask the shop', 'TODO Ask the shop'),
    'texts/en.yaml',
    'TODO still stands here: write your own words',
  ],
  ['a fault', () => pack.change('pack.yaml', 'licence: CC0-1.0\n', ''), 'pack.yaml', 'licence: is missing: '],
])('refuses %s, and writes nothing', async (_, spoil, at, what) => {
  spoil();
  const { code, out } = await build();
  expect(code).toBe(1);
  expect(out).toMatch(new RegExp(`^\\S*acme/${at}:\\d+: ${what}`));
  expect(out).toContain('\nNothing was built: ');
  expect(existsSync(file)).toBe(false);
});

it('never puts an unsigned pack in the place of a signed one', async () => {
  await build();
  const key = join(pack.parent, 'own.key');
  await runPack('keygen', key);
  await runPack('sign', file, '--key', key);
  const signed = readFileSync(file, 'utf8');
  await expect(build()).rejects.toThrow(
    'acme.json is signed, and this would not be: name another file with --out',
  );
  expect(readFileSync(file, 'utf8')).toBe(signed);
});
