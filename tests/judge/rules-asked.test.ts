import { describe, expect, it } from 'vitest';
import { rulesAsked } from '../../lib/judge/rules-asked.ts';
import type { Rule } from '../../lib/packs/rule.ts';
import { packOf, ruleOf } from './pack-of.ts';

const base = packOf([ruleOf({ id: 'a' }), ruleOf({ id: 'b' })], { id: 'eu', markets: ['DE', 'FR'] });
const national = (change: Partial<Rule> = {}, scope: object = {}) =>
  packOf([ruleOf({ id: 'c', replaces: ['eu/a'], ...change })], {
    id: 'de',
    extends: ['eu'],
    markets: ['DE'],
    ...scope,
  });
const asked = (packs: ReturnType<typeof packOf>[], market = 'DE') =>
  rulesAsked(packs, market, '2026-06-01').map(({ pack, rule }) => `${pack.id}/${rule.id}`);

describe('one question is asked once', () => {
  it.each<[string, string[], string[]]>([
    ['by the nearest law', asked([base, national()]), ['eu/b', 'de/c']],
    ['by the wider law elsewhere', asked([base, national()], 'FR'), ['eu/a', 'eu/b']],
    [
      'by the wider law before the nearer one holds',
      asked([base, national({ scope: { from: '2026-06-02' } })]),
      ['eu/a', 'eu/b', 'de/c'],
    ],
    [
      'by the wider law where the nearer one is of another market',
      asked([base, national({ scope: { markets: ['FR'] } })]),
      ['eu/a', 'eu/b', 'de/c'],
    ],
    [
      'by the wider law where the pack has ended',
      asked([base, national({}, { validUntil: '2026-05-31' })]),
      ['eu/a', 'eu/b', 'de/c'],
    ],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});

it('a rule is replaced by one that knows its old name', () => {
  const renamed = packOf([ruleOf({ id: 'now' })], { id: 'eu', markets: ['DE'], renamed: { a: 'now' } });
  expect(asked([renamed, national()])).toEqual(['de/c']);
});

describe('parts of a country', () => {
  const state = packOf([ruleOf()], { id: 'us-ca', markets: ['US-CA'] });
  const whole = packOf([ruleOf()], { id: 'us', markets: ['US'] });
  it.each<[string, string[]]>([
    ['US-CA', ['us', 'us-ca']],
    ['US-NY', ['us']],
    ['US', ['us']],
  ])('%s is asked by %j', (market, packs) =>
    expect(asked([whole, state], market).map((name) => name.split('/')[0])).toEqual(packs),
  );
});
