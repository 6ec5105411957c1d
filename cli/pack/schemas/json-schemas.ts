import * as z from 'zod/mini';
import { PageKind } from '../../../lib/facts/page-kind.ts';
import { PATHS } from '../../../lib/facts/paths.ts';
import { Duration, Market, Money, Period, PlainDay, Range, Text } from '../../../lib/facts/values.ts';
import { Condition, PathName } from '../../../lib/packs/condition.ts';
import { DeadlineRule } from '../../../lib/packs/deadline-rule.ts';
import { Examples } from '../../../lib/packs/examples.ts';
import { PackHead } from '../../../lib/packs/pack-head.ts';
import { Rule } from '../../../lib/packs/rule.ts';
import { Texts } from '../../../lib/packs/texts.ts';
import { factName } from '../../fact-name.ts';
import { addNotes, type JsonSchema } from './add-notes.ts';
import type { SchemaName } from './field-note.ts';
import { FIELD_NOTES } from './field-notes.ts';

/** What each kind of file of a pack holds, by the name of its schema. */
const FILES: Record<SchemaName, z.core.$ZodType> = {
  pack: PackHead,
  rule: Rule,
  examples: Examples,
  deadline: DeadlineRule,
  texts: Texts,
};

/** Parts that several fields share stand once, under these names. */
const SHARED = z.registry<{ id: string }>();
SHARED.add(Condition, { id: 'Condition' });
SHARED.add(Examples.shape.met, { id: 'ExampleList' });
SHARED.add(PathName, { id: 'Path' });
SHARED.add(PageKind, { id: 'PageKind' });
SHARED.add(Market, { id: 'Market' });
SHARED.add(PlainDay, { id: 'Day' });
SHARED.add(Money, { id: 'Money' });
SHARED.add(Duration, { id: 'Duration' });
SHARED.add(Period, { id: 'Period' });
SHARED.add(Range, { id: 'Range' });

/**
 * The JSON Schemas (draft 7, which editors know best) of the files of a pack, by name, from the types that the engine
 * checks them with.
 *
 * @example jsonSchemas().rule.properties // { id: { type: 'string', … }, … }
 */
export function jsonSchemas(): Record<SchemaName, JsonSchema> {
  const made = Object.entries(FILES).map(([name, schema]) => [name, jsonSchema(name, schema)]);
  return Object.fromEntries(made) as Record<SchemaName, JsonSchema>;
}

function jsonSchema(name: string, type: z.core.$ZodType): JsonSchema {
  const schema = convert(type);
  const page = schema.definitions?.ExampleList?.items?.properties?.pages?.items?.properties;
  if (page) {
    const { definitions, ...facts } = convert(FACTS);
    for (const [path, fact] of Object.entries(facts.properties ?? {})) fact.description = factName(path);
    page.facts = { $ref: '#/definitions/Facts' };
    page.markup = { $ref: '#/definitions/Facts' };
    schema.definitions = { ...schema.definitions, ...definitions, Facts: facts };
    delete schema.definitions.Path;
  }
  // The engine takes a rule's examples from its file first, and checks both by themselves.
  if (name === 'rule' && schema.properties) schema.properties.examples = { $ref: 'examples.json' };
  addNotes(schema, FIELD_NOTES[name] ?? {});
  for (const [id, part] of Object.entries(schema.definitions ?? {})) addNotes(part, FIELD_NOTES[id] ?? {});
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
}

/** Of each path the form of its value, which the engine asks for when an example is run. */
const FACTS = z.strictObject(
  Object.fromEntries(
    Object.entries(PATHS).map(([path, form]) => [
      path,
      z.optional(z.strictObject({ value: form, quote: Text })),
    ]),
  ),
);

function convert(type: z.core.$ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(type, { target: 'draft-7', io: 'input', metadata: SHARED });
  return schema as JsonSchema;
}
