import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPack } from './run-pack.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-publish-'));
  await runPack('build', 'rules/eu', '--out', at('eu.json'));
  await runPack('keygen', at('own.key'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('pack build', () => {
  it('writes the same bytes again', async () => {
    const { out } = await runPack('build', 'rules/eu', '--out', at('again.json'));
    expect(readFileSync(at('again.json'))).toEqual(readFileSync(at('eu.json')));
    expect(out).toMatch(
      /again\.json: eu \d+\.\d+\.\d+, \d+ bytes, not signed yet\nNext: recourse pack sign /,
    );
  });

  it('leaves nothing half written', async () => {
    await expect(runPack('build', 'rules/eu', '--out', at('no/folder.json'))).rejects.toThrow(
      'cannot be written: ENOENT',
    );
  });
});

describe('pack keygen', () => {
  it('writes a key that only its owner may read, and never over another one', async () => {
    expect(statSync(at('own.key')).mode & 0o077).toBe(0);
    await expect(runPack('keygen', at('own.key'))).rejects.toThrow('own.key is there already');
  });

  it('says what to put where', async () => {
    const { out } = await runPack('keygen', at('second.key'));
    const { publicKey } = JSON.parse(readFileSync(at('second.key'), 'utf8'));
    expect(out).toContain(`  key: ${publicKey}\n`);
    expect(out).toMatch(/([0-9a-f]{4} ){7}[0-9a-f]{4}/);
  });
});

describe('pack sign and verify', () => {
  beforeAll(() => runPack('sign', at('eu.json'), '--key', at('own.key'), '--out', at('signed.json')));

  it('holds', async () => {
    const { code, out } = await runPack('verify', at('signed.json'));
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/eu [\d.]+ holds, signed with ed25519:\S{43}\nFingerprint: /),
    ]);
  });

  it.each<[string, (text: string) => string, string]>([
    ['a changed word', (text) => text.replace('Widerruf', 'Widerspruch'), 'was changed after it was signed'],
    ['no signature', (text) => JSON.stringify({ pack: JSON.parse(text).pack }), 'is not signed'],
    [
      'a rule that does not hold',
      (text) => text.replace('"unit":"d"', '"unit":"days"'),
      'unit: use one of d, wd, w, m, y',
    ],
  ])('says what is wrong: %s', async (_, spoil, message) => {
    writeFileSync(at('spoilt.json'), spoil(readFileSync(at('signed.json'), 'utf8')));
    const { code, out } = await runPack('verify', at('spoilt.json'));
    expect([code, out]).toEqual([1, expect.stringContaining(`spoilt.json: `)]);
    expect(out).toContain(message);
  });

  it('says that it was another key', async () => {
    const key = `ed25519:${'A'.repeat(43)}`;
    const { code, out } = await runPack('verify', at('signed.json'), '--key', key);
    expect([code, out]).toEqual([1, expect.stringContaining(`not with ${key}`)]);
  });

  it.each<[string, string[], string]>([
    ['no file', ['verify', 'nowhere.json'], 'nowhere.json: there is no such file'],
    ['another file', ['verify', 'package.json'], 'package.json: is no pack as `pack build` writes it'],
    ['a text', ['verify', 'README.md'], 'README.md: is no JSON'],
    ['no key', ['sign', 'package.json'], 'use: pack sign'],
    ['an unknown option', ['verify', '--fast'], "Unknown option '--fast'; use: pack verify"],
  ])('refuses %s', async (_, args, message) => await expect(runPack(...args)).rejects.toThrow(message));

  it('refuses a key file that is none', async () =>
    await expect(runPack('sign', at('eu.json'), '--key', 'package.json')).rejects.toThrow('is no key file'));
});
