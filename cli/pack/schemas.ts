import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { RULES } from '../../build/read-rulebook.ts';
import { type Streams, UsageError } from '../command.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

/**
 * `recourse pack schemas [FOLDER]`: writes the JSON Schemas of the files of a pack, by which an editor explains each
 * field, into a folder; without one into that of `rules/`.
 *
 * Throws a UsageError where the arguments are wrong or nothing can be written there.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const [folder = join(RULES, 'schemas'), ...stray] = args;
  if (folder.startsWith('-') || stray.length > 0) throw new UsageError('use: pack schemas [FOLDER]');
  writeSchemas(folder);
  out(`${relative(process.cwd(), folder)}: ${Object.keys(jsonSchemas()).join(', ')}\n`);
  return 0;
}

/**
 * Writes the JSON Schemas into a folder, which is made where it is not there.
 *
 * Throws a UsageError where nothing can be written there.
 *
 * @example writeSchemas('my-packs/schemas')
 */
export function writeSchemas(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
