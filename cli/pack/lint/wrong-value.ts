import type { Place } from '../../../lib/packs/check.ts';
import type { SchemaName } from '../schemas/field-note.ts';

/** A value that the engine refused. */
interface Refused {
  value: unknown;
  place: Place;
  /** Why the engine refused it. */
  reason: string;
  /** What belongs there. */
  note: string | undefined;
  /** How its author wrote it, where that is known. */
  written: string | undefined;
  schema: SchemaName;
}

/** What each group of examples is there for. */
const GROUPS: Readonly<Record<string, string>> = {
  met: 'write a shop that says it; otherwise nobody sees that the rule can be met',
  missing:
    'write a shop that does not say it, here or under contradicted; otherwise nobody sees that the rule finds it',
  inapplicable:
    'write a shop that the rule is not asked about, such as one that sells downloads; otherwise nobody sees that it leaves others alone',
};

const DAY_FIELDS = new Set(['from', 'until', 'validFrom', 'validUntil', 'on']);

/**
 * What to write where something is missing, empty, or a number where a text belongs; undefined where it is wrong in
 * another way.
 *
 * @example wrongValue({ value: 2026, place: ['sources', 0, 'edition'], reason: 'expected string', … }) // 'put it in quotes: "2026"'
 */
export function wrongValue({ value, place, reason, note, written, schema }: Refused): string | undefined {
  if (value === undefined) {
    if (place.length === 0) return undefined;
    const group = groupOf(place, schema);
    return group !== undefined ? `is missing: ${group}` : `is missing${note ? `: ${note}` : `; ${reason}`}`;
  }
  if (isEmpty(value)) {
    const group = groupOf(place, schema);
    return `is empty: ${group ?? `write ${note ? lowerFirst(note) : 'what belongs there'}`}`;
  }
  if (reason !== 'expected string' || !/^(number|boolean)$/.test(typeof value)) return undefined;
  const field = String(place.at(-1));
  if (DAY_FIELDS.has(field)) return 'expected a day such as 2026-11-21';
  const words = written ?? String(value);
  // A version in quotes that has two numbers would be refused next.
  if (field === 'version') return `write three numbers: ${[...words.split('.'), 0, 0].slice(0, 3).join('.')}`;
  return `put it in quotes: "${words}"`;
}

function groupOf(place: Place, schema: SchemaName): string | undefined {
  const [first, second] = place;
  const isInside = schema === 'rule' && first === 'examples';
  if (schema !== 'examples' && !isInside) return undefined;
  if (place.length !== (isInside ? 2 : 1)) return undefined;
  return GROUPS[String(isInside ? second : first)];
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence[0]?.toLowerCase() + sentence.slice(1) : sentence;
}
