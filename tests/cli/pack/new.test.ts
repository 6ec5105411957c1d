import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPack } from './run-pack.ts';
import { smallPack } from './small-pack.ts';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'recourse-new-'));
  folder = join(parent, 'acme');
});
afterEach(() => rmSync(parent, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('a new pack', () => {
  it('passes lint and test as it is, and warns only of what is to be written', async () => {
    const { code, out } = await runPack('new', folder);
    expect([code, out]).toEqual([0, expect.stringContaining('acme is begun, with one rule to learn from')]);
    const lint = await runPack('lint', folder);
    expect(lint.code).toBe(0);
    expect(lint.out.match(/warning: TODO still stands here/g)).toHaveLength(2);
    expect(lint.out).toContain('errors: 0, warnings: 2 ');
    expect(await runPack('test', folder)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/acme +1 +2 +1 +0 +1 +1 +5 +0 /),
    });
    expect(existsSync(join(parent, 'schemas/rule.json'))).toBe(true);
  });

  it('has rules of 20 to 60 lines', async () => {
    await runPack('new', folder);
    const lines = read('rules/missing-return-window.yaml').split('\n').length;
    expect(lines).toBeGreaterThan(20);
    expect(lines).toBeLessThanOrEqual(60);
  });
});

describe('a new rule', () => {
  it('passes lint and test in all languages of the pack, and leaves the texts that are there', async () => {
    await runPack('new', folder);
    const before = read('texts/en.yaml');
    writeFileSync(join(folder, 'texts/de.yaml'), before.replace('At home', 'Zu Hause'));
    writeFileSync(
      join(folder, 'pack.yaml'),
      read('pack.yaml').replace('languages: [en]', 'languages: [en, de]'),
    );
    const { code, out } = await runPack('new', folder, 'missing-gift-note');
    expect([code, out]).toEqual([0, expect.stringContaining('texts/de.yaml')]);
    expect(read('texts/en.yaml').startsWith(before.trimEnd())).toBe(true);
    const lint = await runPack('lint', folder);
    expect(lint.out).toContain('errors: 0, ');
    expect(lint.out).toMatch(/rules\/missing-gift-note\.yaml:\d+: warning: TODO still stands here/);
    expect(lint.out).toMatch(/texts\/de\.yaml:\d+: warning: TODO still stands here/);
    expect((await runPack('test', folder, '--rule', 'missing-gift-note')).code).toBe(0);
  });

  it('begins the texts of a pack that has none', async () => {
    await runPack('new', folder);
    rmSync(join(folder, 'rules/missing-return-window.yaml'));
    writeFileSync(join(folder, 'texts/en.yaml'), '# our words\n{}\n');
    await runPack('new', folder, 'missing-gift-note');
    expect(read('texts/en.yaml')).toMatch(/^# our words\nmissing-gift-note:\n {2}title:\n/);
    rmSync(join(folder, 'texts/en.yaml'));
    await runPack('new', folder, 'missing-gift-box');
    expect(read('texts/en.yaml')).toMatch(/^# yaml-language-server: .*texts\.json\nmissing-gift-box:\n/);
  });
});

describe('refuses', () => {
  it.each([
    ['a pack that is there', (acme: string) => [acme], /acme is there already; add a rule with/],
    [
      'a rule that is there',
      (acme: string) => [acme, 'missing-return-window'],
      /acme\/rules\/missing-return-window\.yaml is there already/,
    ],
    ['a rule of no pack', (acme: string) => [`${acme}x`, 'missing-price'], /acmex is no pack/],
    [
      'a name that cannot be an id',
      (acme: string) => [join(acme, 'My_Pack')],
      /"My_Pack" cannot be the id of a pack/,
    ],
    [
      'an id in another form',
      (acme: string) => [acme, 'Gift Note'],
      /"Gift Note" cannot be the id of a rule/,
    ],
    ['no folder', () => [], /use: pack new FOLDER/],
  ])('%s, and writes nothing', async (_, args, message) => {
    const acme = smallPack();
    try {
      await expect(runPack('new', ...args(acme.folder))).rejects.toThrow(message);
      expect(existsSync(join(acme.parent, 'schemas'))).toBe(false);
    } finally {
      rmSync(acme.parent, { recursive: true });
    }
  });

  it('a rule whose words are there, and writes nothing', async () => {
    await runPack('new', folder);
    rmSync(join(folder, 'rules/missing-return-window.yaml'));
    await expect(runPack('new', folder, 'missing-return-window')).rejects.toThrow(
      'acme/texts/en.yaml has words for "missing-return-window" already',
    );
    expect(existsSync(join(folder, 'rules/missing-return-window.yaml'))).toBe(false);
  });
});
