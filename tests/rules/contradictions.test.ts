import { describe, expect, it } from 'vitest';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { COMPARED } from '../../lib/dossier/contradictions.ts';
import { rulesAsked } from '../../lib/judge/rules-asked.ts';
import { pathsOf } from '../../lib/packs/condition.ts';
import { checkPack } from '../../lib/packs/pack.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';

const files = readRules(RULES);
const { packs } = parseRulebook(files);
const { pack, examples } = checkPack('iso-32123', files);
/** Bulgaria has no pack of its own. */
const markets = [
  ...new Set(['BG', ...packs.flatMap((each) => (each.markets === 'any' ? [] : each.markets))]),
];

describe.each(COMPARED)('two answers about %s', (path) => {
  const asking = (pack?.rules ?? []).filter(({ condition }) => pathsOf(condition).includes(path));
  const counted = asking.filter(({ stability, scope }) => stability === 'stable' && !scope?.markets);

  it('count once in the pack that is for every market', () => expect(counted).toHaveLength(1));

  it('are shown in an example as they stand on pages', () => {
    const shown = counted.flatMap(({ id }) => examples.get(id)?.contradicted ?? []);
    expect(shown.some(({ pages }) => pages.some(({ text, markup }) => text ?? markup))).toBe(true);
  });

  it.each(markets)('count in %s, where other rules may be asked in their place', (market) => {
    const asked = rulesAsked(packs, market, '2026-12-01').map(({ rule }) => rule);
    const rules = asked.filter(({ stability }) => stability === 'stable');
    expect(rules.some(({ condition }) => pathsOf(condition).includes(path))).toBe(true);
  });
});
