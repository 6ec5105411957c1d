import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/packs/pack.ts';
import { HEAD } from '../judge/pack-of.ts';

const text = { title: { met: 'a', notMet: 'b' }, explanation: 'c', advice: 'd' };

/** A pack that holds; each test spoils one thing. */
const good = () => ({
  'tried/pack.yaml': { ...HEAD },
  'tried/rules/missing-price.yaml': {
    id: 'missing-price',
    topic: 'price',
    severity: 'serious',
    stability: 'stable',
    sources: [{ clause: 'iso10008:4.7', edition: '2022', inferred: true }],
    condition: { any: [{ present: 'price.current' }, { equals: { path: 'product.digital', value: true } }] },
    looksOn: ['product', ['shipping', 'terms']],
    assumptions: ['None.'],
  },
  'tried/rules/missing-price.examples.yaml': {
    met: [{ name: 'a', pages: [{ kind: 'product' }] }],
    missing: [{ name: 'b', pages: [{ kind: 'product' }] }],
    inapplicable: [{ name: 'c', pages: [{ kind: 'not-shop' }] }],
  },
  'tried/texts/en.yaml': { 'missing-price': text },
});

type Files = ReturnType<typeof good> & Record<string, unknown>;

function spoiled(spoil: (files: Files) => unknown) {
  const files: Files = structuredClone(good());
  spoil(files);
  return () => parsePack('tried', files);
}

const RULE = 'tried/rules/missing-price.yaml';
const rule = (change: object) => (files: Files) => Object.assign(files[RULE], change);
const head = (change: object) => (files: Files) => Object.assign(files['tried/pack.yaml'], change);

it('takes a pack that holds', () => {
  const pack = parsePack('tried', good());
  expect(pack.rules.map((rule) => rule.id)).toEqual(['missing-price']);
  expect(pack.texts.en?.['missing-price']).toEqual(text);
});

describe('refuses whole, with file, place and reason', () => {
  it.each<[string, (files: Files) => unknown, string]>([
    ['a wrong type', rule({ topic: 3 }), `rules/${RULE}: topic: use one of seller, price`],
    ['a word that is none', rule({ severity: 'awful' }), 'severity: use one of minor, moderate, serious'],
    [
      'a missing field',
      rule({ condition: undefined }),
      `rules/${RULE}: condition: use exactly one of present`,
    ],
    ['an unknown field', rule({ colour: 'red' }), 'unknown field "colour"'],
    [
      'an unknown path',
      rule({ condition: { all: [{ present: 'price.curent' }] } }),
      'condition.all[0].present: "price.curent" is no path of the vocabulary',
    ],
    [
      'an unknown condition word',
      rule({ condition: { any: [{ matches: '^x$' }] } }),
      'condition.any[0]: use exactly one of present, absent',
    ],
    [
      'two words in one condition',
      rule({ condition: { present: 'price.current', absent: 'price.was' } }),
      'condition: use exactly one of present, absent',
    ],
    ['an empty list of conditions', rule({ condition: { all: [] } }), 'condition.all: needs at least 1'],
    [
      'a bound that is no duration',
      rule({ condition: { 'at-least': { path: 'returns.window', value: '14 days' } } }),
      'condition.at-least.value: use a whole number, a duration such as P14D or a day such as 2026-11-21',
    ],
    [
      'an unknown page kind',
      rule({ looksOn: ['home'] }),
      'looksOn[0]: use page kinds, or lists of page kinds',
    ],
    ['a source without an edition', rule({ sources: [{ clause: 'iso32123:4.4.2.b' }] }), 'sources[0]'],
    ['a market that is no country', rule({ scope: { markets: ['Germany'] } }), 'scope.markets'],
    [
      'a day that does not exist',
      rule({ scope: { from: '2026-02-30' } }),
      'scope.from: expected a day such as',
    ],
    [
      'a stable rule that rests on nothing verified',
      rule({
        sources: [
          { law: 'Act, s. 1', url: 'https://law.example/1', from: '2026-01-01', verified: 'general' },
        ],
      }),
      'stability: no source is verified: write experimental',
    ],
    [
      'a law without how sure it is',
      rule({ sources: [{ law: 'Act, s. 1', url: 'https://law.example/1', from: '2026-01-01' }] }),
      'sources[0]',
    ],
    [
      'a rule in place of one of a pack that is not extended',
      rule({ replaces: ['eu/missing-price'] }),
      'replaces: "eu/missing-price" is of a pack that this one does not extend: add eu to extends',
    ],
    [
      'an old id that is in use again',
      head({ renamed: { 'missing-price': 'missing-price' } }),
      'renamed.missing-price: is in use',
    ],
    [
      'an old id of nothing',
      head({ renamed: { 'no-price': 'missing-cost' } }),
      'renamed.no-price: there is no "missing-cost"',
    ],
    ['a key that is none', head({ publisher: { name: 'a', contact: 'b', key: 'abc' } }), 'publisher.key'],
    ['a rule without assumptions', rule({ assumptions: [] }), 'assumptions: needs at least 1'],
    [
      'an id that is not the file',
      rule({ id: 'hidden-price' }),
      'id: is "hidden-price", the file is "missing-price.yaml"',
    ],
    ['an id in capitals', rule({ id: 'Missing_Price' }), `rules/${RULE}: id: is not in the form asked for`],
    [
      'a file that holds a list',
      (files) => Object.assign(files, { [RULE]: [] }),
      `rules/${RULE}: expected object`,
    ],
    ['an empty file', (files) => Object.assign(files, { [RULE]: null }), `rules/${RULE}: expected object`],
    [
      'a missing text',
      (files) => Object.assign(files, { 'tried/texts/en.yaml': {} }),
      'rules/tried/texts/en.yaml: has no text for the rule "missing-price"',
    ],
    [
      'a text without its advice',
      (files) =>
        Object.assign(files['tried/texts/en.yaml'], { 'missing-price': { ...text, advice: undefined } }),
      'missing-price.advice: expected string',
    ],
    [
      'a text of no rule',
      (files) => Object.assign(files['tried/texts/en.yaml'], { 'missing-tax': text }),
      'missing-tax: there is no such rule',
    ],
    [
      'a language without its file',
      head({ languages: ['en', 'de'] }),
      'rules/tried/texts/de.yaml: is missing',
    ],
    [
      'a file without its language',
      (files) => Object.assign(files, { 'tried/texts/fr.yaml': { 'missing-price': text } }),
      'rules/tried/texts/fr.yaml: add its language',
    ],
    ['a pack without English', head({ languages: ['de'] }), 'languages: add en'],
    ['a folder with another name', head({ id: 'other' }), 'id: is "other", the folder is "tried"'],
    ['a pack for a newer engine', head({ engine: 2 }), 'engine: needs 2, this engine is 1'],
    ['a version that is none', head({ version: '1' }), 'rules/tried/pack.yaml: version'],
    [
      'a file that belongs nowhere',
      (files) => Object.assign(files, { 'tried/rule/missing-tax.yaml': {} }),
      'rules/tried/rule/missing-tax.yaml: a pack has pack.yaml, rules/, deadlines/ and texts/',
    ],
  ])('%s', (_, spoil, message) => {
    expect(spoiled(spoil)).toThrow(message);
    expect(spoiled(spoil)).toThrow(/^rules\/tried\//);
  });
});
