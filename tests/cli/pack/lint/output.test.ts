import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lintedPack, RULE } from './linted-pack.ts';

const { pack, lint } = lintedPack();

it('has nothing to say of a pack that is right', async () => {
  expect(await lint('--strict')).toEqual({ code: 0, out: 'errors: 0, warnings: 0 (packs: 1, files: 5)\n' });
});

it('says which file of a language is not there', async () => {
  rmSync(join(pack().folder, 'texts/de.yaml'));
  expect((await lint()).out).toContain(
    'acme/texts/de.yaml:1: is missing: pack.yaml promises the language "de"',
  );
});

it('prints JSON for programs', async () => {
  pack().change('texts/en.yaml', 'you order.', 'you order!');
  const { code, out } = await lint('--json');
  expect([code, JSON.parse(out)]).toEqual([
    0,
    {
      complaints: [
        {
          file: expect.stringMatching(/acme\/texts\/en\.yaml$/),
          line: 7,
          level: 'warning',
          what: 'shouts: end the sentence with a full stop',
        },
      ],
    },
  ]);
});

it.each([
  ['a folder that is no pack', ['docs'], /docs is no pack: there is no pack.yaml/],
  ['an unknown option', ['--fast'], /Unknown option '--fast'; use: pack lint/],
])('refuses %s', async (_, args, message) => {
  await expect(lint(...args)).rejects.toThrow(message);
});

it('finds a pack that one extends beside it, before those of the house', async () => {
  cpSync(pack().folder, join(pack().parent, 'eu'), { recursive: true });
  const head = join(pack().parent, 'eu/pack.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace('id: acme', 'id: eu'));
  pack().change('pack.yaml', 'engine: 1', 'extends: [eu]\nengine: 1');
  pack().change(RULE, 'scope:', 'replaces: [eu/missing-return-window]\nscope:');
  expect((await lint('--strict')).out).toBe('errors: 0, warnings: 0 (packs: 1, files: 5)\n');
  rmSync(join(pack().parent, 'eu'), { recursive: true });
  expect((await lint()).out).toContain('there is no rule "eu/missing-return-window"');
});
