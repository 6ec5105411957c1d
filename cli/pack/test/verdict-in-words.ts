import { candidates, type Facts } from '../../../lib/facts/fact.ts';
import type { Verdict } from '../../../lib/judge/evaluate.ts';
import { type Condition, pathsOf } from '../../../lib/packs/condition.ts';

const STATES: Record<Verdict['state'], string> = {
  holds: 'holds',
  fails: 'fails',
  unknown: 'not known',
};

/**
 * How a condition came out: a line for each of its words, those inside it further to the right, each with the value
 * that was found and the words it was read from.
 *
 * @example verdictInWords(evaluate({ present: 'price.current' }, asked), facts) // ['fails      present: price.current  (nothing was found)']
 */
export function verdictInWords(verdict: Verdict, facts: Facts, depth = 0): string[] {
  const [word = '', said] = Object.entries(verdict.condition)[0] ?? [];
  const start = `${STATES[verdict.state].padEnd(10)} ${'  '.repeat(depth)}${word}:`;
  if (verdict.parts.length > 0)
    return [start, ...verdict.parts.flatMap((part) => verdictInWords(part, facts, depth + 1))];
  return [`${start} ${askedInWords(said)}  (${foundInWords(verdict.condition, facts)})`];
}

/** As it stands in the rule, on one line. */
function askedInWords(said: unknown): string {
  if (typeof said !== 'object' || said === null) return String(said);
  const fields = Object.entries(said).map(([field, value]) => {
    return `${field}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

function foundInWords(condition: Condition, facts: Facts): string {
  const found = pathsOf(condition).flatMap((path) => {
    const best = candidates(facts, path)[0];
    return best ? [`${written(best.value)}: “${best.evidence[0].quote}”`] : [];
  });
  return found.length > 0 ? found.join(' and ') : 'nothing was found';
}

/**
 * A value as it stands in a pack.
 *
 * @example written({ length: 'P14D' }) // '{"length":"P14D"}'
 */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
