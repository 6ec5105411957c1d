import type { Examples } from '../../../lib/packs/examples.ts';
import { wrongValues } from './condition-values.ts';
import type { Linted, Remark } from './linted.ts';
import { type Stuck, stuckConditions } from './reachable.ts';

/**
 * What is wrong with the conditions of rules: values that a path can never have, and conditions that come out the
 * same whatever a shop says.
 *
 * @example conditionRemarks(linted).map(({ what }) => what)
 */
export function conditionRemarks({ pack, examples }: Linted): Remark[] {
  return pack.rules.flatMap((rule) => {
    const name = `${pack.id}/rules/${rule.id}.yaml`;
    const wrong = wrongValues(rule);
    if (wrong.length > 0)
      return wrong.map(({ place, what }) => ({ name, place, level: 'error' as const, what }));
    const stuck = stuckConditions(rule);
    if (onlyContradicted(examples.get(rule.id)) && stuck.every(({ whole }) => whole === 'holds')) return [];
    return stuck.map((one) => ({
      name,
      place: one.place,
      level: one.whole === undefined ? ('warning' as const) : ('error' as const),
      what: stuckInWords(one, rule.scope?.when !== undefined),
    }));
  });
}

/** A rule may ask for nothing but that a shop does not contradict itself. */
function onlyContradicted(examples: Examples | undefined): boolean {
  return examples?.contradicted !== undefined && examples.missing === undefined;
}

function stuckInWords({ place, state, whole }: Stuck, hasWhen: boolean): string {
  const isScope = place[0] === 'scope';
  const where = hasWhen && !isScope ? ' where scope.when does' : '';
  return `${state === 'holds' ? 'always holds' : 'can never hold'}${where}${followsFrom(isScope, whole)}`;
}

function followsFrom(isScope: boolean, whole: Stuck['whole']): string {
  if (whole === 'fails')
    return isScope
      ? ', so that nobody is ever asked: ask for less'
      : ', so that no shop can be met: ask for less';
  if (whole === 'holds' && !isScope) return ', so that no shop can fail: ask for more';
  return ': take it out, it asks nothing';
}
