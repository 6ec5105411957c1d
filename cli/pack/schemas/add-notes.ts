import type { FieldNotes } from './field-notes.ts';

/** As much of a JSON Schema as is looked at here. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
}

/**
 * Puts its note on each field of a JSON Schema, which is changed. Lists and alternatives add nothing to a place, the
 * values of a record are `*`.
 *
 * @example addNotes(schema, { 'scope.when': 'Only where this holds.' })
 */
export function addNotes(schema: JsonSchema, notes: FieldNotes, place = ''): void {
  const note = notes[place];
  if (note !== undefined && schema.description === undefined) schema.description = note;
  addInside(schema, notes, place);
}

function addInside(schema: JsonSchema, notes: FieldNotes, place: string): void {
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    // Beside a $ref, draft 7 reads nothing.
    if (inner.$ref !== undefined) {
      inner.allOf = [{ $ref: inner.$ref }];
      delete inner.$ref;
    }
    addNotes(inner, notes, place === '' ? field : `${place}.${field}`);
  }
  if (typeof schema.additionalProperties === 'object')
    addNotes(schema.additionalProperties, notes, place === '' ? '*' : `${place}.*`);
  for (const inner of [schema.items ?? [], schema.anyOf ?? []].flat()) addInside(inner, notes, place);
}
