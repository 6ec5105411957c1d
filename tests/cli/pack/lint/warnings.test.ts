import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, EXAMPLES, lintedPack, type Row, RULE } from './linted-pack.ts';

const { pack, lint, complaintOf } = lintedPack();
describe('warnings, which --strict counts:', () => {
  const ROWS: Row[] = [
    [
      'an accusation',
      change('texts/en.yaml', 'You can only', 'Short times are illegal. You can only'),
      'texts/en.yaml',
      'explanation',
      '"illegal" accuses: say what was found',
    ],
    [
      'one in another language',
      change('texts/de.yaml', 'Man kann', 'Der Shop verstößt. Man kann'),
      'texts/de.yaml',
      'explanation',
      '"verstößt" accuses',
    ],
    [
      'a noun in its capital',
      change('texts/de.yaml', 'Fragen Sie', 'Melden Sie Betrug. Fragen Sie'),
      'texts/de.yaml',
      'advice',
      '"Betrug" accuses',
    ],
    [
      'a title that is too long',
      change('texts/en.yaml', 'Says how long', `Says ${'very '.repeat(20)}long`),
      'texts/en.yaml',
      'met',
      'characters: say it in 90',
    ],
    ['a shout', change('texts/en.yaml', 'you order.', 'you order!'), 'texts/en.yaml', 'advice', 'shouts'],
    [
      'a text that was not translated',
      change('texts/de.yaml', 'Fragen Sie den Shop, bevor Sie bestellen.', 'Ask the shop before you order.'),
      'texts/de.yaml',
      'advice',
      'is the same as in en: translate it',
    ],
    [
      'a title that says missing',
      change('texts/en.yaml', 'Fourteen days to send things back were not found', 'Missing return window'),
      'texts/en.yaml',
      'notMet',
      '“Missing” says more than we know: it was not found on the pages that were read; write “… was not found”',
    ],
    [
      'a title that says so in German',
      change('texts/de.yaml', 'Vierzehn Tage zum', 'Fehlt hier, Vierzehn Tage zum'),
      'texts/de.yaml',
      'notMet',
      'write “… wurde nicht gefunden”',
    ],
    [
      'a licence by another name',
      change('pack.yaml', 'licence: CC0-1.0', 'licence: CC0'),
      'pack.yaml',
      'licence',
      '"CC0" is no name of the SPDX list: write CC0-1.0',
    ],
    [
      'words of the scaffold',
      change('texts/en.yaml', 'Ask the shop', 'TODO Ask the shop'),
      'texts/en.yaml',
      'advice',
      'TODO still stands here',
    ],
    [
      'a page on which its own example finds it',
      change(EXAMPLES, 'kind: returns', 'kind: shipping'),
      RULE,
      'looksOn',
      'on a page of the kind shipping: add shipping to looksOn',
    ],
    [
      'no schema',
      change(RULE, '# yaml-language-server', '# language-server'),
      RULE,
      '# language-server',
      'begin it with # yaml-language-server: $schema=../../schemas/rule.json',
    ],
    [
      'the schema of other files',
      change(RULE, 'schemas/rule.json', 'schemas/pack.json'),
      RULE,
      '# yaml',
      'write # yaml-language-server: $schema=../../schemas/rule.json',
    ],
    [
      'a schema that is not there',
      change('pack.yaml', '../schemas', '../../schemas'),
      'pack.yaml',
      '# yaml',
      'there is no ../../schemas/pack.json: write it with recourse pack schemas ',
    ],
    [
      'a file that is not read',
      (spoiled) => spoiled.write('rules/more.yml', 'id: more\n'),
      'rules/more.yml',
      'id',
      'is not read: call it .yaml',
    ],
  ];
  it.each(ROWS)('%s', async (...row) => {
    const { code, line, expected } = await complaintOf(row);
    expect(line).toContain(`${expected}warning: `);
    expect([code, (await lint('--strict')).code]).toEqual([0, 1]);
  });

  it('an id that names what is good', async () => {
    for (const file of [RULE, EXAMPLES]) {
      const renamed = join(pack().folder, file.replace('missing', 'has'));
      renameSync(join(pack().folder, file), renamed);
      writeFileSync(renamed, readFileSync(renamed, 'utf8').replace('id: missing', 'id: has'));
    }
    for (const file of ['texts/en.yaml', 'texts/de.yaml'])
      pack().change(file, 'missing-return', 'has-return');
    expect((await lint()).out).toContain(
      'rules/has-return-window.yaml:2: warning: "has-return-window" does not name what fails: begin with missing',
    );
  });
});
