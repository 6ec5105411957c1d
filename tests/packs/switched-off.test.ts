import { describe, expect, it } from 'vitest';
import { rulesAsked } from '../../lib/judge/rules-asked.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { namesNow, packsOn, type SwitchedOff, withPack, withRule } from '../../lib/packs/switched-off.ts';
import { packOf, ruleOf } from '../judge/pack-of.ts';

const NOTHING: SwitchedOff = { packs: [], rules: [] };
const FEE = ruleOf({ id: 'missing-fee' });
const WINDOW = ruleOf({ id: 'missing-window' });
const base = packOf([FEE, WINDOW], { id: 'base' });
const land = packOf([ruleOf({ id: 'missing-fee-here', replaces: ['base/missing-fee'] })], {
  id: 'land',
  extends: ['base'],
});

const asked = (packs: Pack[], off: SwitchedOff) =>
  rulesAsked(packsOn(packs, off), 'DE', '2026-11-21').map(({ pack, rule }) => `${pack.id}/${rule.id}`);

describe('packs and rules that are switched off', () => {
  it.each<[string, Partial<SwitchedOff>, string[]]>([
    ['none', {}, ['base/missing-window', 'land/missing-fee-here']],
    ['a rule', { rules: ['base/missing-window'] }, ['land/missing-fee-here']],
    [
      'a rule that replaces another: that one is asked again',
      { rules: ['land/missing-fee-here'] },
      ['base/missing-fee', 'base/missing-window'],
    ],
    [
      'a rule that is replaced',
      { rules: ['base/missing-fee'] },
      ['base/missing-window', 'land/missing-fee-here'],
    ],
    ['a pack, with what it replaces', { packs: ['land'] }, ['base/missing-fee', 'base/missing-window']],
    ['a pack that another one extends', { packs: ['base'] }, ['land/missing-fee-here']],
    [
      'a rule of a pack that is not there',
      { rules: ['gone/missing-fee'] },
      ['base/missing-window', 'land/missing-fee-here'],
    ],
  ])('%s', (_, off, rules) => expect(asked([base, land], { ...NOTHING, ...off })).toEqual(rules));

  it('leaves a pack with its deadlines out', () =>
    expect(packsOn([base, land], withPack(NOTHING, 'base', false))).toEqual([land]));
});

describe('a rule that was renamed', () => {
  const renamed = packOf([ruleOf({ id: 'missing-return-cost' }), WINDOW], {
    id: 'base',
    renamed: { 'missing-fee': 'missing-return-cost' },
  });
  const off = withRule(NOTHING, 'base/missing-fee', false, [base]);

  it('stays off', () => {
    expect(off.rules).toEqual(['base/missing-fee']);
    expect(asked([renamed], off)).toEqual(['base/missing-window']);
    expect([...namesNow(off, [renamed])]).toEqual(['base/missing-return-cost']);
  });

  it('can be switched on by its new name', () =>
    expect(withRule(off, 'base/missing-return-cost', true, [renamed])).toEqual(NOTHING));

  it('is stored once, by its new name, when it is switched off again', () =>
    expect(withRule(off, 'base/missing-return-cost', false, [renamed]).rules).toEqual([
      'base/missing-return-cost',
    ]));
});

it('switches a pack on again', () =>
  expect(withPack(withPack(NOTHING, 'base', false), 'base', true)).toEqual(NOTHING));
