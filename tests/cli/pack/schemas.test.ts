import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../../cli/pack/schemas/add-notes.ts';
import { FIELD_NOTES } from '../../../cli/pack/schemas/field-notes.ts';
import { jsonSchemas } from '../../../cli/pack/schemas/json-schemas.ts';
import { PATHS } from '../../../lib/facts/paths.ts';
import { runPack } from './run-pack.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-schemas-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const schemas = Object.entries(jsonSchemas());

/** All places of a schema that an author can be at, each with its note. */
function places(schema: JsonSchema, at: string): [place: string, note: string | undefined][] {
  const inside = [
    ...Object.entries(schema.properties ?? {}),
    ...[schema.additionalProperties ?? []]
      .flat()
      .filter((one) => typeof one === 'object')
      .map((one): [string, JsonSchema] => ['*', one]),
  ].flatMap(([field, inner]): [string, string | undefined][] => [
    [`${at}.${field}`, inner.description],
    ...places(inner, `${at}.${field}`),
  ]);
  return [
    ...inside,
    ...[schema.items ?? [], schema.anyOf ?? []].flat().flatMap((inner) => places(inner, at)),
  ];
}

describe('pack schemas', () => {
  it('writes the schemas into a folder', async () => {
    const { code, out } = await runPack('schemas', join(folder, 'a/schemas'));
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/a\/schemas: pack, rule, examples, deadline, texts\n$/),
    ]);
    expect(readdirSync(join(folder, 'a/schemas')).sort()).toEqual([
      'deadline.json',
      'examples.json',
      'pack.json',
      'rule.json',
      'texts.json',
    ]);
  });

  it.each(schemas)('gives what is in rules/schemas/%s.json: run pack schemas', (name, schema) => {
    expect(`${JSON.stringify(schema, null, 2)}\n`).toBe(readFileSync(`rules/schemas/${name}.json`, 'utf8'));
  });

  it.each([['--help'], ['a', 'b']])('refuses %s', async (...args) => {
    await expect(runPack('schemas', ...args)).rejects.toThrow('use: pack schemas [FOLDER]');
  });

  it('says which folder cannot be written', async () => {
    await expect(runPack('schemas', 'package.json/schemas')).rejects.toThrow(
      'package.json/schemas cannot be written: ENOTDIR',
    );
  });
});

describe('an editor', () => {
  it.each(schemas)('explains each field of %s', (name, schema) => {
    const all = [
      ...places(schema, name),
      ...Object.entries(schema.definitions ?? {}).flatMap(([id, part]) => places(part, id)),
    ];
    // The forms of values are told by the path that they belong to.
    const fields = all.filter(([place]) => !place.startsWith('Facts.'));
    expect(fields.filter(([, note]) => note === undefined).map(([place]) => place)).toEqual([]);
  });

  it('has a note on nothing that is not there', () => {
    const used = new Set(
      schemas.flatMap(([, schema]) => [
        ...notesIn(schema),
        ...Object.values(schema.definitions ?? {}).flatMap(notesIn),
      ]),
    );
    const written = Object.values(FIELD_NOTES).flatMap((notes) => Object.values(notes));
    expect(written.filter((note) => !used.has(note))).toEqual([]);
  });

  it('knows the form of each fact', () => {
    const facts = jsonSchemas().examples.definitions?.Facts?.properties ?? {};
    expect(Object.keys(facts)).toEqual(Object.keys(PATHS));
    expect(facts['returns.window']).toMatchObject({
      description: 'Time to return (returns.window)',
      properties: { value: { allOf: [{ $ref: '#/definitions/Period' }] } },
    });
  });
});

function notesIn(schema: JsonSchema): (string | undefined)[] {
  return [schema.description, ...places(schema, '').map(([, note]) => note)];
}
