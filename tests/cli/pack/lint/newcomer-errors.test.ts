import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPack } from '../run-pack.ts';
import { change, EXAMPLES, lintedPack, type Row, RULE } from './linted-pack.ts';

const { pack, lint, complaintOf } = lintedPack();

describe('what people write who do not program, and what to write instead:', () => {
  const ROWS: Row[] = [
    [
      'a year as a number',
      change(RULE, 'scope:', '  - { clause: iso32123:4.4.2.b, edition: 2024 }\nscope:'),
      RULE,
      'edition: 2024',
      'sources[1].edition: put it in quotes: "2024"',
    ],
    [
      'a version of two numbers',
      change('pack.yaml', '1.0.0', '1.20'),
      'pack.yaml',
      'version',
      'version: write three numbers: 1.20.0',
    ],
    [
      'a day that is a year',
      change('pack.yaml', 'validFrom: 2026-01-01', 'validFrom: 2026'),
      'pack.yaml',
      'validFrom',
      'validFrom: expected a day such as 2026-11-21',
    ],
    [
      'an empty field',
      change('pack.yaml', 'licence: CC0-1.0', 'licence:'),
      'pack.yaml',
      'licence',
      'licence: is empty: write the licence by its SPDX name',
    ],
    [
      'an empty list',
      change('pack.yaml', 'languages: [en, de]', 'languages: []'),
      'pack.yaml',
      'languages',
      'languages: is empty: write languages of the texts',
    ],
    [
      'a colon in a sentence',
      change('texts/en.yaml', 'advice: Ask the shop', 'advice: Do this: Ask the shop'),
      'texts/en.yaml',
      'advice',
      'a colon stands in the text: put the text in quotes, or begin it with >-',
    ],
    [
      'a tab',
      change(RULE, '  sells: [goods]', '\tsells: [goods]'),
      RULE,
      '\tsells',
      'use spaces, a tab stands here',
    ],
    [
      'a quote that does not end',
      change('pack.yaml', 'validFrom: 2026-01-01\n', "validFrom: '2026-01-01"),
      'pack.yaml',
      'validFrom',
      "a text that began with ' does not end",
    ],
    [
      'a country that is none',
      change('pack.yaml', 'markets: [DE, AT]', 'markets: Germany'),
      'pack.yaml',
      'markets',
      'such as [DE, FR] or [US-CA]; write [DE]',
    ],
    [
      'the United Kingdom by another code',
      change('pack.yaml', '[DE, AT]', '[DE, UK]'),
      'pack.yaml',
      'markets',
      '"UK" is no country of ISO 3166: write GB',
    ],
    [
      'the Union as a country',
      change('pack.yaml', '[DE, AT]', '[EU]'),
      'pack.yaml',
      'markets',
      '"EU" is no country of ISO 3166: name its countries',
    ],
    [
      'an example page in a language by its name',
      change(EXAMPLES, '      - kind: terms', '      - kind: terms\n        language: german'),
      EXAMPLES,
      'language: german',
      '"german" is no language code: write de',
    ],
    [
      'a language by its name',
      change('pack.yaml', 'pageLanguages: [en, de]', 'pageLanguages: [en, german]'),
      'pack.yaml',
      'pageLanguages',
      'write de',
    ],
    [
      'a path that is none in an example',
      change(
        EXAMPLES,
        'returns.window: { value: { length: P10D }',
        'returns.windw: { value: { length: P10D }',
      ),
      EXAMPLES,
      'returns.windw',
      '"returns.windw" is no path of the vocabulary; write returns.window',
    ],
    [
      'a path that is like none',
      change(RULE, 'present: returns.window', 'present: horoscope'),
      RULE,
      'present: horoscope',
      '"horoscope" is no path of the vocabulary: recourse pack paths lists all',
    ],
    [
      'no example of a shop that fails',
      change(EXAMPLES, 'missing:', 'unclear:'),
      EXAMPLES,
      'met:',
      'missing: is missing: write a shop that does not say it, here or under contradicted; otherwise nobody sees',
    ],
    [
      'no example of a shop that is left alone',
      change(EXAMPLES, 'inapplicable:', 'unclear:'),
      EXAMPLES,
      'met:',
      'inapplicable: is missing: write a shop that the rule is not asked about',
    ],
    [
      'the second of two unknown fields',
      change('pack.yaml', 'licence:', 'color: red\nlicense: x\nlicence:'),
      'pack.yaml',
      'license',
      'unknown field "license"; write licence',
    ],
  ];
  it.each(ROWS)('%s', async (...row) => {
    const { code, line, expected } = await complaintOf(row);
    expect(line).toContain(expected);
    expect(code).toBe(1);
  });
});

describe('what only follows from another fault is not said:', () => {
  it.each<[string, () => void, string]>([
    [
      'the texts of a rule that cannot be read',
      () => change(RULE, 'topic: returns', 'topic:')(pack()),
      'topic',
    ],
    [
      'an old name of a rule that cannot be read',
      () => {
        change(RULE, 'topic: returns', 'topic: money')(pack());
        change(
          'pack.yaml',
          'engine: 1',
          'renamed: { missing-window: missing-return-window }\nengine: 1',
        )(pack());
      },
      'topic',
    ],
    [
      'the texts of a rule that is called otherwise than its file',
      () => change(RULE, 'id: missing-return-window', 'id: missing-return-time')(pack()),
      'the file is "missing-return-window.yaml"',
    ],
    [
      'the languages of a pack that is called otherwise than its folder',
      () => change('pack.yaml', 'id: acme', 'id: acne')(pack()),
      'the folder is "acme"',
    ],
  ])('%s', async (_, spoil, what) => {
    spoil();
    const { out } = await lint();
    expect(out).toContain(what);
    expect(out).toContain('\nerrors: 1, ');
  });
});

it('says the same of the same fault, wherever it is met, and calls files as they were typed', async () => {
  change(RULE, 'present: returns.window', 'present: returns.windows')(pack());
  const { folder } = pack();
  const told = `${join(folder, RULE)}:${pack().line(RULE, 'returns.windows')}: condition.all[0].present: "returns.windows" is no path of the vocabulary; write returns.window`;
  for (const verb of ['lint', 'test', 'build'])
    expect((await runPack(verb, folder)).out, verb).toContain(`${told}\n`);
  await expect(runPack('docs', folder)).rejects.toThrow(told);
  await expect(runPack('diff', folder, folder)).rejects.toThrow(told);
});

it('warns once of a pack that was moved away from its schemas', async () => {
  renameSync(join(pack().parent, 'schemas'), join(pack().parent, 'elsewhere'));
  const { code, out } = await lint();
  expect(code).toBe(0);
  expect(out.match(/there is no /g)).toHaveLength(1);
  expect(out).toContain('errors: 0, warnings: 1 ');
});
