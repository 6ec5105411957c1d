import type { Place } from '../../../lib/packs/check.ts';
import { FIELD_NOTES } from './field-notes.ts';

/** Which schema a file of a pack has, by its name below the folder of the pack. */
export type SchemaName = 'pack' | 'rule' | 'examples' | 'deadline' | 'texts';

/**
 * The schema of a file of a pack.
 *
 * @example schemaOf('eu/rules/missing-price.examples.yaml') // 'examples'
 */
export function schemaOf(name: string): SchemaName {
  if (/^[^/]+\/rules\/.*\.examples\.yaml$/.test(name)) return 'examples';
  if (/^[^/]+\/rules\//.test(name)) return 'rule';
  if (/^[^/]+\/deadlines\//.test(name)) return 'deadline';
  return /^[^/]+\/texts\//.test(name) ? 'texts' : 'pack';
}

/**
 * What an editor would say about a place in a file; undefined where there is nothing to say.
 *
 * @example fieldNote('eu/pack.yaml', ['version']) // 'Three numbers, such as 1.0.0; each release has a higher one.'
 */
export function fieldNote(name: string, place: Place): string | undefined {
  const fields = place.filter((step) => typeof step !== 'number').map(String);
  const schema = fields[0] === 'examples' ? 'examples' : schemaOf(name);
  if (schema === 'examples') return FIELD_NOTES.ExampleList?.[exampleField(fields)];
  const word = fields.findLastIndex((field) => ['all', 'any', 'none', 'condition', 'when'].includes(field));
  if (schema === 'rule' && word >= 0 && word < fields.length - 1)
    return FIELD_NOTES.Condition?.[fields.slice(word + 1).join('.')];
  const notes = FIELD_NOTES[schema] ?? {};
  return notes[fields.join('.')] ?? notes[anyKey(schema, fields).join('.')];
}

/** Without the word `examples` and the outcome. */
function exampleField(fields: readonly string[]): string {
  return fields.slice(fields[0] === 'examples' ? 2 : 1).join('.');
}

/** Of a record, every key has the same note. */
function anyKey(schema: SchemaName, fields: readonly string[]): string[] {
  const at = schema === 'texts' ? 0 : 1;
  return fields.map((field, index) => (index === at ? '*' : field));
}
