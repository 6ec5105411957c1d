import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import { Id } from '../../lib/packs/rule.ts';
import { type Streams, UsageError } from '../command.ts';
import { addRule } from './new/add-rule.ts';
import { packTemplate } from './new/pack-template.ts';
import { packFolders } from './pack-folder.ts';
import { writeSchemas } from './schemas.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack new FOLDER | pack new FOLDER missing-price';

/**
 * `recourse pack new FOLDER` begins a pack that passes all checks, with one rule to learn from; with the id of a rule
 * it adds that to a pack, with examples and with words in each language of the pack.
 *
 * Throws a UsageError where an id is in another form, or anything of it is there already: nothing is overwritten.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const [folder, rule, ...stray] = args;
  if (folder === undefined || folder.startsWith('-') || stray.length > 0)
    throw new UsageError(`use: ${USAGE}`);
  const lines = rule === undefined ? beginPack(folder) : beginRule(folder, rule);
  out(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function beginPack(folder: string): string[] {
  const id = basename(resolve(folder));
  checkId(id, 'pack');
  if (existsSync(folder))
    throw new UsageError(`${folder} is there already; add a rule with: pack new ${folder} missing-price`);
  const schemas = join(dirname(resolve(folder)), 'schemas');
  if (!existsSync(schemas)) writeSchemas(schemas);
  const files = packTemplate(id);
  writeAll(folder, files, false);
  return [
    `${folder} is begun, with one rule to learn from:`,
    ...Object.keys(files).map((name) => `  ${join(folder, name)}`),
    `Editors find the forms of these files in ${relative('', schemas)}.`,
    `Look for TODO first. Then: pack lint ${folder}, pack test ${folder}, and pack new ${folder} ID for the next rule.`,
  ];
}

function beginRule(folder: string, rule: string): string[] {
  checkId(rule, 'rule');
  const [pack] = packFolders([folder]);
  if (!pack) return [];
  const files = addRule(pack, rule);
  writeAll(folder, files, true);
  return [
    `${rule} is begun:`,
    ...Object.keys(files).map((name) => `  ${join(folder, name)}`),
    `Look for TODO in them. Then: pack lint ${folder}, and pack test ${folder} --rule ${rule}.`,
  ];
}

function checkId(id: string, of: string): void {
  if (z.safeParse(Id, id).success) return;
  throw new UsageError(
    `"${id}" cannot be the id of a ${of}: use small letters, digits and hyphens, such as missing-price`,
  );
}

function writeAll(folder: string, files: Record<string, string>, mayReplace: boolean): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, text, { mayReplace });
  }
}
