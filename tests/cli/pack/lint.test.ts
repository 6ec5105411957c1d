import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runPack } from './run-pack.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-pack-'));
  cpSync('rules/eu', join(folder, 'eu'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const lint = (...args: string[]) => runPack('lint', ...args);

const spoil = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

it('finds the packs that one extends among those of the house', async () => {
  expect(await lint(join(folder, 'eu'))).toEqual({ code: 0, out: '' });
});

it('gives file and line of what is wrong', async () => {
  spoil('eu/deadlines/send-back.yaml', 'unit: d', 'unit: days');
  const { code, out } = await lint(join(folder, 'eu'));
  const line = readFileSync(join(folder, 'eu/deadlines/send-back.yaml'), 'utf8')
    .split('\n')
    .indexOf('unit: days');
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(`eu/deadlines/send-back.yaml:${line + 1}: use one of d, wd`),
  ]);
});

it('gives the line of what is no YAML', async () => {
  spoil('eu/pack.yaml', 'engine: 1', 'engine: [1');
  const { code, out } = await lint(join(folder, 'eu'));
  expect([code, out]).toEqual([1, expect.stringMatching(/eu\/pack.yaml:\d+: Flow sequence/)]);
});

it.each([
  ['a folder that is no pack', ['docs'], /docs is no pack: there is no pack.yaml/],
  ['an unknown option', ['--fast'], /Unknown option '--fast'; use: pack lint/],
])('refuses %s', async (_, args, message) => {
  await expect(lint(...args)).rejects.toThrow(message);
});
