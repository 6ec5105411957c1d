import { describe, expect, it } from 'vitest';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { COMPARED } from '../../lib/dossier/contradictions.ts';
import { pathsOf } from '../../lib/packs/condition.ts';
import { checkPack } from '../../lib/packs/pack.ts';

const { pack, examples } = checkPack('iso-32123', readRules(RULES));

describe.each(COMPARED)('two answers about %s', (path) => {
  const asking = (pack?.rules ?? []).filter(({ condition }) => pathsOf(condition).includes(path));
  const counted = asking.filter(({ stability, scope }) => stability === 'stable' && !scope?.markets);

  it('count once, in every market', () => expect(counted).toHaveLength(1));

  it('are shown in an example as they stand on pages', () => {
    const shown = counted.flatMap(({ id }) => examples.get(id)?.contradicted ?? []);
    expect(shown.some(({ pages }) => pages.some(({ text, markup }) => text ?? markup))).toBe(true);
  });
});
