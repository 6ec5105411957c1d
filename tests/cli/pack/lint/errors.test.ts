import { describe, expect, it } from 'vitest';
import { change, EXAMPLES, lintedPack, type Row, RULE } from './linted-pack.ts';

const { complaintOf } = lintedPack();

describe('errors, each with file and line and what to write:', () => {
  const ROWS: Row[] = [
    [
      'what is no YAML',
      change('pack.yaml', 'engine: 1', 'engine: [1'),
      'pack.yaml',
      'validFrom',
      'is no YAML: ',
    ],
    [
      'an alias',
      change(EXAMPLES, 'name: ten days', 'name: &ten ten days\n    market: *ten'),
      EXAMPLES,
      'market: *ten',
      'is no YAML: an alias (*) stands here: write the words out',
    ],
    [
      'a field that stands there twice',
      change('pack.yaml', 'engine: 1', 'engine: 1\nengine: 2'),
      'pack.yaml',
      'engine: 2',
      'is no YAML: "engine" stands there twice: keep one of both',
    ],
    [
      'a missing field',
      change('pack.yaml', 'licence: CC0-1.0\n', ''),
      'pack.yaml',
      'id: acme',
      'licence: is missing: The licence by its SPDX name',
    ],
    [
      'a field of a source',
      change(RULE, 'from: 2026-01-01, ', ''),
      RULE,
      "{ law: 'Returns Act",
      'sources[0].from: is missing: The day from which it applies.',
    ],
    [
      'an unknown field',
      change(RULE, 'assumptions:', 'asumptions:'),
      RULE,
      'asumptions',
      'unknown field "asumptions"; write assumptions',
    ],
    [
      'an unknown path',
      change(RULE, 'present: returns.window', 'present: returns.windows'),
      RULE,
      'present: returns.windows',
      'condition.all[0].present: "returns.windows" is no path of the vocabulary; write returns.window',
    ],
    [
      'a version that is none',
      change('pack.yaml', '1.0.0', '1.0.x'),
      'pack.yaml',
      'version',
      'form asked for: Three numbers, such as 1.0.0',
    ],
    [
      'a text of no rule',
      change('texts/de.yaml', 'missing-return-window:', 'missing-return-windows:'),
      'texts/de.yaml',
      'missing-return-windows',
      'there is no such rule',
    ],
    [
      'examples of no rule',
      (spoiled) => spoiled.write('rules/x.examples.yaml', 'met: []\n'),
      'rules/x.examples.yaml',
      'met',
      'there is no rule "x"',
    ],
    [
      'a rule in place of one that is not there',
      (spoiled) => {
        spoiled.change('pack.yaml', 'engine: 1', 'extends: [iso-32123]\nengine: 1');
        spoiled.change(RULE, 'scope:', 'replaces: [iso-32123/missing-return-windo]\nscope:');
      },
      RULE,
      'replaces',
      'there is no rule "iso-32123/missing-return-windo"; write iso-32123/missing-return-window',
    ],
    [
      'a pack that is not there',
      change('pack.yaml', 'engine: 1', 'extends: [atlantis]\nengine: 1'),
      'pack.yaml',
      'extends',
      'there is no pack "atlantis"',
    ],
    [
      'a clause that is not there',
      change(RULE, 'scope:', '  - { clause: iso32123:4.4.2.z, edition: 2024-12 }\nscope:'),
      RULE,
      '4.4.2.z',
      'iso32123:4.4.2.z is no clause of ISO/TR 32123: write iso32123:4.4.2.',
    ],
    [
      'another edition of a standard',
      change(RULE, 'scope:', '  - { clause: iso32123:4.4.2.b, edition: "2020" }\nscope:'),
      RULE,
      'edition: "2020"',
      'the edition 2024-12: write that one',
    ],
    [
      'titles that are the same',
      change(
        'texts/en.yaml',
        'Fourteen days to send things back were not found',
        'Says how long you can send things back',
      ),
      'texts/en.yaml',
      'notMet',
      'is the same as met',
    ],
    [
      'an address that is not safe',
      change(RULE, 'https://law', 'http://law'),
      RULE,
      'http://law',
      'is not safe to open: write https://',
    ],
    [
      'a rule that is older than its law',
      change(RULE, 'from: 2026-01-01', 'from: 2026-06-19'),
      RULE,
      'sources:',
      'asked from 2026-01-01, before any of its sources applies: write scope.from: 2026-06-19',
    ],
    [
      'a law that comes after the rule',
      (spoiled) => {
        spoiled.change(RULE, 'from: 2026-01-01', 'from: 2028-01-01');
        spoiled.change(RULE, 'scope:', 'scope:\n  until: 2027-01-01');
      },
      RULE,
      'from: 2028-01-01',
      'applies from 2028-01-01, after the last day 2027-01-01',
    ],
    [
      'a scope that ends before it begins',
      change(RULE, 'scope:', 'scope:\n  from: 2026-05-01\n  until: 2026-04-01'),
      RULE,
      'until',
      'ends before it begins on 2026-05-01',
    ],
    [
      'a market that the pack is not for',
      change(RULE, 'scope:', 'scope:\n  markets: [DE, FR]'),
      RULE,
      'markets',
      'the pack is not for FR: take it out',
    ],
    [
      'a rule for services alone',
      change(RULE, 'sells: [goods]', 'sells: [service]'),
      RULE,
      'sells',
      'no path tells services yet',
    ],
    [
      'a page that is none',
      change(RULE, '  - terms', '  - not-shop'),
      RULE,
      'not-shop',
      'not-shop is no page of a shop',
    ],
    [
      'a page that stands there twice',
      change(RULE, '  - terms', '  - returns'),
      RULE,
      'returns\nassumptions',
      'stands there twice',
    ],
    [
      'a fact in another form',
      change(EXAMPLES, '{ length: P30D }', '30 days'),
      EXAMPLES,
      'value: 30 days',
      'returns.window is a period: write { length: P14D }',
    ],
    [
      'a fact with a wrong part',
      change(EXAMPLES, '{ length: P30D }', '{ length: 30 days }'),
      EXAMPLES,
      'length: 30 days',
      'returns.window is a period',
    ],
    [
      'an example from elsewhere',
      change(EXAMPLES, 'name: a download', 'name: a download\n    market: US'),
      EXAMPLES,
      'market: US',
      'the pack is not for US',
    ],
    [
      'two examples of one name',
      change(EXAMPLES, 'name: a download', 'name: ten days'),
      EXAMPLES,
      'name: ten days\n    pages:\n      - kind: product',
      '"ten days" is the name of another example',
    ],
  ];
  it.each(ROWS)('%s', async (...row) => {
    const { code, line, expected } = await complaintOf(row);
    expect(line).toContain(expected);
    expect(code).toBe(1);
  });
});
