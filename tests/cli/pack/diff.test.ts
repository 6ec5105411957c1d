import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runPack } from './run-pack.ts';

const OLD = 'rules/iso-32123';
let now = '';
beforeEach(() => {
  now = join(mkdtempSync(join(tmpdir(), 'recourse-diff-')), 'iso-32123');
  cpSync(OLD, now, { recursive: true });
});
afterEach(() => rmSync(join(now, '..'), { recursive: true }));

function change(file: string, by: (data: Record<string, unknown>) => void): void {
  const path = join(now, file);
  const data = parse(readFileSync(path, 'utf8'));
  by(data);
  writeFileSync(path, stringify(data));
}
const rule = (by: object) =>
  change('rules/missing-return-window.yaml', (data) => void Object.assign(data, by));

it('says that nothing changes', async () => {
  expect(await runPack('diff', OLD, now)).toEqual({
    code: 0,
    out: expect.stringMatching(/^iso-32123: (\S+) → \1, nothing changes for shoppers\n$/),
  });
});

it.each<[string, () => void, RegExp]>([
  [
    'a rule that counts less',
    () => rule({ severity: 'minor' }),
    /window: counts less now: serious became minor\./,
  ],
  [
    'a rule on trial',
    () => rule({ stability: 'experimental' }),
    /window: is shown only, and counts no longer\./,
  ],
  [
    'another condition',
    () => rule({ condition: { 'at-least': { path: 'returns.window', value: 'P14D' } } }),
    /window: is met where .*\(returns\.window\) is at least 14 days; before: where .*\(returns\.window\) is told\./,
  ],
  [
    'a first day',
    () => rule({ scope: { sells: ['goods'], from: '2027-01-01' } }),
    /window: is asked only for goods; from 2027-01-01; before: only for goods[.;]/,
  ],
  [
    'more pages',
    () => rule({ looksOn: ['returns', 'terms', 'shipping'] }),
    /window: says “not found” once these pages were read: returns, terms, shipping; before: returns, terms\./,
  ],
  [
    'other words',
    () =>
      change(
        'texts/en.yaml',
        (texts) => void Object.assign(texts['missing-return-window'] as object, { advice: 'Ask.' }),
      ),
    /window: en, advice: “.+” became “Ask\.”\./,
  ],
  [
    'other markets',
    () => change('pack.yaml', (head) => void Object.assign(head, { markets: ['DE', 'FR'] })),
    /The pack: markets: everywhere became DE, FR\./,
  ],
])('says in words: %s', async (_, spoil, words) => {
  spoil();
  const { code, out } = await runPack('diff', OLD, now);
  expect(code).toBe(1);
  expect(out).toMatch(words);
  expect(out).toMatch(/, 1 change\n/);
});

it('follows a rule under its new name, and says which is gone without one', async () => {
  for (const end of ['.yaml', '.examples.yaml'])
    renameSync(join(now, `rules/missing-return-window${end}`), join(now, `rules/missing-return-time${end}`));
  change('rules/missing-return-time.yaml', (data) => void Object.assign(data, { id: 'missing-return-time' }));
  for (const { name } of [...languages()].map((language) => ({ name: `texts/${language}.yaml` })))
    change(name, (texts) => {
      texts['missing-return-time'] = texts['missing-return-window'];
      delete texts['missing-return-window'];
    });
  const { out: lost } = await runPack('diff', OLD, now);
  expect(lost).toMatch(/missing-return-window: is not asked any more/);
  expect(lost).toMatch(/missing-return-time: is asked from now on/);
  change(
    'pack.yaml',
    (head) => void Object.assign(head, { renamed: { 'missing-return-window': 'missing-return-time' } }),
  );
  const { out } = await runPack('diff', OLD, now);
  expect(out).toContain('missing-return-time: was called missing-return-window.');
  expect(out).toContain(', 1 change\n');
});

function languages(): string[] {
  return (parse(readFileSync(join(now, 'pack.yaml'), 'utf8')) as { languages: string[] }).languages;
}

it('does not say of a rule on trial that it counts more', async () => {
  rule({ severity: 'minor', stability: 'experimental' });
  const before = join(now, '../before/iso-32123');
  cpSync(now, before, { recursive: true });
  rule({ severity: 'serious' });
  const { out } = await runPack('diff', before, now);
  expect(out).toContain('window: minor became serious, which does not count while it is on trial.');
  expect(out).not.toContain('counts more');
});

it('says that nobody gets what keeps its version, and which of both is older', async () => {
  rule({ severity: 'minor' });
  expect((await runPack('diff', OLD, now)).out).toMatch(
    /\nBoth are [\d.]+: nobody who has it would get this; raise version/,
  );
  change('pack.yaml', (head) => void Object.assign(head, { version: '0.10.0' }));
  expect((await runPack('diff', OLD, now)).out).not.toMatch(/nobody|older/);
  expect((await runPack('diff', now, OLD)).out).toContain(
    `${OLD} is older than ${now}: name the older one first\n`,
  );
});

it('says in its usage what the exit code means', async () =>
  await expect(runPack('diff', OLD)).rejects.toThrow('exit code 1 where anything changes for shoppers'));

it('refuses two different packs', async () =>
  await expect(runPack('diff', OLD, 'rules/eu')).rejects.toThrow(
    'rules/iso-32123 is the pack "iso-32123", rules/eu is "eu"',
  ));
