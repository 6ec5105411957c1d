import * as z from 'zod/mini';
import { daysOf } from '../dossier/days.ts';
import { valueKey } from '../dossier/value-key.ts';
import type { Evidence } from '../facts/evidence.ts';
import { candidates, type Facts } from '../facts/fact.ts';
import { inLine } from '../facts/in-line.ts';
import type { Path } from '../facts/paths.ts';
import { Period, PlainDay, Range } from '../facts/values.ts';
import type { Condition } from '../packs/condition.ts';

type State = 'holds' | 'fails' | 'unknown';

/** Whether a condition holds; `unknown` where the pages that would tell were not read. */
export interface Verdict {
  condition: Condition;
  state: State;
  /** The words it rests on. */
  evidence: Evidence[];
  /** Of `all`, `any` and `none`: how each condition inside came out, in their order. */
  parts: Verdict[];
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
 * A path's best candidate speaks for it, but where another one holds it is not known that it fails. Throws a TypeError on a condition word that it does not know.
 *
 * @example evaluate({ present: 'returns.window' }, { facts: {}, market: 'DE', isComplete: false }).state // 'unknown'
 */
export function evaluate(condition: Condition, asked: Asked): Verdict {
  if ('all' in condition) return every(condition, partsOf(condition.all, asked));
  if ('any' in condition) return some(condition, partsOf(condition.any, asked));
  if ('none' in condition) return not(some(condition, partsOf(condition.none, asked)));
  const { state, evidence } = answer(condition, asked);
  return { condition, state, evidence, parts: [] };
}

function partsOf(conditions: readonly Condition[], asked: Asked): Verdict[] {
  return conditions.map((condition) => evaluate(condition, asked));
}

type Answer = Pick<Verdict, 'state' | 'evidence'>;

/** What one question about a path, or two of them, comes to. */
function answer(
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { none: unknown }>,
  asked: Asked,
): Answer {
  if ('present' in condition) return ask(condition.present, asked, () => 'holds');
  if ('absent' in condition) {
    const said = ask(condition.absent, asked, () => 'holds');
    return { ...said, state: OPPOSITE[said.state] };
  }
  if ('equals' in condition) {
    const { path, value } = condition.equals;
    return ask(path, asked, (said) => truth(isSame(said, value)));
  }
  if ('one-of' in condition) {
    const { path, values } = condition['one-of'];
    return ask(path, asked, (said) => truth(values.some((value) => isSame(said, value))));
  }
  if ('at-least' in condition) {
    const { path, value } = condition['at-least'];
    return ask(path, asked, (said) => isAtLeast(measure(said), measure(value)));
  }
  if ('at-most' in condition) {
    const { path, value } = condition['at-most'];
    return ask(path, asked, (said) => isAtLeast(measure(value), measure(said)));
  }
  if ('within' in condition) {
    const { path, from, to } = condition.within;
    return ask(path, asked, (said) => {
      const states = [isAtLeast(measure(said), measure(from)), isAtLeast(measure(to), measure(said))];
      return (
        states.find((state) => state === 'fails') ?? states.find((state) => state === 'unknown') ?? 'holds'
      );
    });
  }
  if ('matches-country' in condition) {
    const country = asked.market.slice(0, 2);
    return ask(condition['matches-country'], asked, (said) => truth(countriesOf(said).includes(country)));
  }
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

function ask(path: Path, { facts, isComplete }: Asked, test: (value: unknown) => State): Answer {
  const [fact, ...others] = candidates(facts, path);
  if (!fact) return { state: isComplete ? 'fails' : 'unknown', evidence: [] };
  const state = test(fact.value);
  const evidence = [...fact.evidence];
  // Seven days for some goods and thirty for the others: what the shop also says may be what is asked for.
  const better = state === 'fails' ? others.find((other) => test(other.value) === 'holds') : undefined;
  return better ? { state: 'unknown', evidence: [...evidence, ...better.evidence] } : { state, evidence };
}

function every(condition: Condition, parts: Verdict[]): Verdict {
  if (parts.some((part) => part.state === 'fails')) return pick(condition, parts, 'fails');
  if (parts.some((part) => part.state === 'unknown')) return pick(condition, parts, 'unknown');
  return pick(condition, parts, 'holds');
}

function some(condition: Condition, parts: Verdict[]): Verdict {
  if (parts.some((part) => part.state === 'holds')) return pick(condition, parts, 'holds');
  if (parts.some((part) => part.state === 'unknown')) return pick(condition, parts, 'unknown');
  return pick(condition, parts, 'fails');
}

const OPPOSITE: Record<State, State> = { holds: 'fails', fails: 'holds', unknown: 'unknown' };

function not(verdict: Verdict): Verdict {
  return { ...verdict, state: OPPOSITE[verdict.state] };
}

/** The words of the parts that decided. */
function pick(condition: Condition, parts: Verdict[], state: State): Verdict {
  const evidence = parts.filter((part) => part.state === state).flatMap((part) => part.evidence);
  return { condition, state, evidence, parts };
}

/** Words are the same in capitals or not, and with any white space between them: a button says PAY NOW. */
function isSame(said: unknown, value: string | number | boolean): boolean {
  if (typeof said !== 'string' || typeof value !== 'string') return said === value;
  return folded(said) === folded(value);
}

function folded(words: string): string {
  return inLine(words.normalize('NFC').toLowerCase());
}

/** A country, a list of countries, or the country that gave out a number. */
function countriesOf(said: unknown): unknown[] {
  return [said].flat().map((one) => (typeof one === 'object' && one && 'country' in one ? one.country : one));
}

function truth(is: boolean): State {
  return is ? 'holds' : 'fails';
}

/** A list by its length, a period by its days, a day by its number; of anything else there is no more and less. */
function measure(value: unknown): { least: number; most: number } {
  if (Array.isArray(value)) return { least: value.length, most: value.length };
  if (typeof value === 'number') return { least: value, most: value };
  if (z.safeParse(PlainDay, value).success) {
    const day = Date.parse(String(value));
    return { least: day, most: day };
  }
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
