import * as z from 'zod/mini';
import { daysOf } from '../dossier/days.ts';
import { valueKey } from '../dossier/value-key.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Facts } from '../facts/fact.ts';
import type { Path } from '../facts/paths.ts';
import { Period, Range } from '../facts/values.ts';
import type { Condition } from '../packs/condition.ts';

type State = 'holds' | 'fails' | 'unknown';

/** Whether a condition holds; `unknown` where the pages that would tell were not read. */
export interface Verdict {
  state: State;
  /** The words it rests on. */
  evidence: Evidence[];
}

/** What a condition is asked of. */
export interface Asked {
  facts: Facts;
  /** The shopper's country. */
  market: string;
  /** True where a fact that was not found counts as not said. */
  isComplete: boolean;
}

/**
 * Evaluates a condition over facts, in three values: what nobody looked for is neither there nor missing.
 * A path's best candidate speaks for it. Throws a TypeError on a condition word that it does not know.
 *
 * @example evaluate({ present: 'returns.window' }, { facts: {}, market: 'DE', isComplete: false }).state // 'unknown'
 */
export function evaluate(condition: Condition, asked: Asked): Verdict {
  if ('all' in condition) return every(condition.all.map((part) => evaluate(part, asked)));
  if ('any' in condition) return some(condition.any.map((part) => evaluate(part, asked)));
  if ('none' in condition) return not(some(condition.none.map((part) => evaluate(part, asked))));
  if ('present' in condition) return ask(condition.present, asked, () => 'holds');
  if ('absent' in condition) return not(ask(condition.absent, asked, () => 'holds'));
  if ('equals' in condition) {
    const { path, value } = condition.equals;
    return ask(path, asked, (said) => truth(said === value));
  }
  if ('one-of' in condition) {
    const { path, values } = condition['one-of'];
    return ask(path, asked, (said) => truth(values.some((value) => said === value)));
  }
  if ('at-least' in condition) {
    const { path, value } = condition['at-least'];
    return ask(path, asked, (said) => isAtLeast(measure(said), measure(value)));
  }
  if ('at-most' in condition) {
    const { path, value } = condition['at-most'];
    return ask(path, asked, (said) => isAtLeast(measure(value), measure(said)));
  }
  if ('matches-country' in condition)
    return ask(condition['matches-country'], asked, (said) => truth([said].flat().includes(asked.market)));
  if ('same-as' in condition) {
    const { path, other } = condition['same-as'];
    const second = candidates(asked.facts, other)[0];
    if (!second) return ask(other, asked, () => 'unknown');
    const key = valueKey(second.value);
    const first = ask(path, asked, (said) => truth(valueKey(said) === key));
    return { state: first.state, evidence: [...first.evidence, ...second.evidence] };
  }
  throw new TypeError(`unknown condition: ${Object.keys(condition).join(', ')}`);
}

function ask(path: Path, { facts, isComplete }: Asked, test: (value: unknown) => State): Verdict {
  const fact = candidates(facts, path)[0];
  if (!fact) return { state: isComplete ? 'fails' : 'unknown', evidence: [] };
  return { state: test(fact.value), evidence: [...fact.evidence] };
}

function every(parts: Verdict[]): Verdict {
  if (parts.some((part) => part.state === 'fails')) return pick(parts, 'fails');
  if (parts.some((part) => part.state === 'unknown')) return pick(parts, 'unknown');
  return pick(parts, 'holds');
}

function some(parts: Verdict[]): Verdict {
  if (parts.some((part) => part.state === 'holds')) return pick(parts, 'holds');
  if (parts.some((part) => part.state === 'unknown')) return pick(parts, 'unknown');
  return pick(parts, 'fails');
}

function not(verdict: Verdict): Verdict {
  if (verdict.state === 'unknown') return verdict;
  return { state: verdict.state === 'holds' ? 'fails' : 'holds', evidence: verdict.evidence };
}

/** The words of the parts that decided. */
function pick(parts: Verdict[], state: State): Verdict {
  return { state, evidence: parts.filter((part) => part.state === state).flatMap((part) => part.evidence) };
}

function truth(is: boolean): State {
  return is ? 'holds' : 'fails';
}

/** A list by its length, a period by its days; of anything else there is no more and less. */
function measure(value: unknown): { least: number; most: number } {
  if (Array.isArray(value)) return { least: value.length, most: value.length };
  if (typeof value === 'number') return { least: value, most: value };
  if (typeof value === 'string') return daysOf({ length: value });
  const period = z.safeParse(Period, value);
  if (period.success) return daysOf(period.data);
  const { min, max, days } = z.parse(Range, value);
  const spell = days ? { days } : {};
  return { least: daysOf({ length: min, ...spell }).least, most: daysOf({ length: max, ...spell }).most };
}

/** A month may be shorter or longer than 30 days: then it is not known which is more. */
function isAtLeast(a: { least: number; most: number }, b: { least: number; most: number }): State {
  if (a.least >= b.least && a.most >= b.most) return 'holds';
  return a.most < b.least ? 'fails' : 'unknown';
}
