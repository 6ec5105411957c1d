import type { Facts } from '../../../lib/facts/fact.ts';
import { candidates } from '../../../lib/facts/fact.ts';
import { evaluate, type Verdict } from '../../../lib/judge/evaluate.ts';
import type { Place } from '../../../lib/packs/check.ts';
import type { Condition } from '../../../lib/packs/condition.ts';
import type { Rule } from '../../../lib/packs/rule.ts';
import { partsOf } from './condition-leaves.ts';
import { MARKET, sampleFacts } from './sample-facts.ts';

/** More combinations than these are not tried: a condition with so many paths is looked at in parts. */
const MOST = 20_000;

type State = Verdict['state'];

/** A condition that always comes out the same, whatever a shop says. */
export interface Stuck {
  place: Place;
  state: Exclude<State, 'unknown'>;
  /** How the whole of `condition` or `scope.when` comes out, where that is always the same too. */
  whole: State | undefined;
}

/**
 * The conditions of a rule that always hold or never do, found by asking them about all that shops could say: of
 * `condition` only where `scope` lets it be asked. Of conditions inside each other the innermost.
 *
 * @example stuckConditions({ ...rule, condition: { all: [{ present: 'price.was' }, { absent: 'price.was' }] } })
 */
export function stuckConditions({ scope, condition }: Rule): Stuck[] {
  const { when, sells } = scope ?? {};
  const stuckWhen = when ? stuckIn(when, ['scope', 'when'], [when], () => true) : [];
  if (stuckWhen.some(({ whole }) => whole === 'fails')) return stuckWhen;
  const isAsked = (facts: Facts) =>
    (!when || evaluate(when, { facts, market: MARKET, isComplete: true }).state === 'holds') &&
    (!sells || sells.includes(isDigital(facts) ? 'digital' : 'goods'));
  const about = [condition, ...(when ? [when] : []), ...(sells ? [SOLD] : [])];
  return [...stuckWhen, ...stuckIn(condition, ['condition'], about, isAsked)];
}

/** By this the judge tells what is sold. */
const SOLD: Condition = { present: 'product.digital' };

function isDigital(facts: Facts): boolean {
  return candidates(facts, 'product.digital').some(({ value }) => value);
}

function stuckIn(
  condition: Condition,
  place: Place,
  about: readonly Condition[],
  isAsked: (facts: Facts) => boolean,
): Stuck[] {
  const samples = sampleFacts(about, MOST);
  if (!samples)
    return partsOf(condition, place).flatMap((part) =>
      stuckIn(part.condition, part.place, [part.condition], () => true).map((stuck) => ({
        ...stuck,
        isWhole: false,
      })),
    );
  const seen = new Map<Condition, Set<State>>();
  for (const facts of samples)
    if (isAsked(facts)) note(evaluate(condition, { facts, market: MARKET, isComplete: true }), seen);
  if (seen.size === 0) return [{ place: ['scope'], state: 'fails', whole: 'fails' }];
  const whole = only(seen.get(condition));
  return innermost(condition, place, seen).map((stuck) => ({ ...stuck, whole }));
}

function note({ condition, state, parts }: Verdict, seen: Map<Condition, Set<State>>): void {
  const states = seen.get(condition) ?? new Set();
  seen.set(condition, states.add(state));
  for (const part of parts) note(part, seen);
}

function innermost(
  condition: Condition,
  place: Place,
  seen: ReadonlyMap<Condition, Set<State>>,
): Omit<Stuck, 'whole'>[] {
  const inside = partsOf(condition, place).flatMap((part) => innermost(part.condition, part.place, seen));
  if (inside.length > 0) return inside;
  const state = only(seen.get(condition));
  return state && state !== 'unknown' ? [{ place, state }] : [];
}

function only(states: ReadonlySet<State> | undefined): State | undefined {
  return states?.size === 1 ? [...states][0] : undefined;
}
