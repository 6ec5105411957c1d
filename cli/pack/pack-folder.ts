import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { RULES } from '../../build/read-rulebook.ts';
import { UsageError } from '../command.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

/** A folder with a `pack.yaml`, and the YAML files in it. */
export interface PackFolder {
  /** The name of the folder, which is the pack's. */
  id: string;
  folder: string;
  /** The folder as it was typed. */
  path: string;
  /** By name, in their order. */
  files: ReadonlyMap<string, YamlFile>;
}

/**
 * The packs that the arguments of a sub-verb name by their folders, or all of `rules/` where none is named.
 *
 * Throws a UsageError where a folder is no pack.
 *
 * @example packFolders(['rules/eu', '../my-pack']).map(({ id }) => id) // ['eu', 'my-pack']
 */
export function packFolders(args: readonly string[]): PackFolder[] {
  if (args.length > 0) return args.map((folder) => readPackFolder(folder));
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(RULES, entry.name, 'pack.yaml')))
    .map(({ name }) => readPackFolder(shown(join(RULES, name))))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The packs that others extend and that are not among them: from beside each, or else of `rules/`. What is found
 * nowhere is left out.
 *
 * @example basesOf(packFolders(['../my-pack'])).map(({ id }) => id) // ['eu', 'iso-32123']
 */
export function basesOf(packs: readonly PackFolder[]): PackFolder[] {
  const known = new Set(packs.map(({ id }) => id));
  const bases: PackFolder[] = [];
  for (const pack of packs) addBases(pack);
  return bases;

  function addBases(pack: PackFolder): void {
    for (const id of extendedBy(pack)) {
      const folder = [join(dirname(pack.folder), id), join(RULES, id)].find((place) =>
        existsSync(join(place, 'pack.yaml')),
      );
      if (known.has(id) || !folder) continue;
      known.add(id);
      const base = readPackFolder(shown(folder));
      bases.push(base);
      addBases(base);
    }
  }
}

/**
 * The parsed files of packs by name, as `checkPack` takes them.
 *
 * Throws a UsageError with file, line and reason where one is no YAML.
 *
 * @example checkPack('eu', filesOf(packFolders(['rules/eu']))).pack?.rules.length
 */
export function filesOf(packs: readonly PackFolder[]): Record<string, unknown> {
  const files = packs.flatMap((pack) => [...pack.files.values()]);
  for (const { path, errors } of files)
    if (errors[0]) throw new UsageError(`${path}:${errors[0].line}: is no YAML: ${errors[0].reason}`);
  return Object.fromEntries(files.map(({ name, data }) => [name, data]));
}

/** As somebody who stands here would type it. */
function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}

/** Files are called as the folder was typed. */
function readPackFolder(folder: string): PackFolder {
  if (!existsSync(join(folder, 'pack.yaml')))
    throw new UsageError(
      `${folder} is no pack: there is no pack.yaml in it; begin one with: pack new ${folder}`,
    );
  const id = basename(resolve(folder));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.yaml') && !/(^|\/)(\.|node_modules\/)/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return yamlFile(`${id}/${name}`, file, readFileSync(file, 'utf8'));
    });
  return {
    id,
    folder: resolve(folder),
    path: folder,
    files: new Map(files.map((file) => [file.name, file])),
  };
}

/** Whatever stands there: whether it is right is asked elsewhere. */
function extendedBy({ id, files }: PackFolder): string[] {
  const { extends: named } = (files.get(`${id}/pack.yaml`)?.data ?? {}) as { extends?: unknown };
  return Array.isArray(named)
    ? named.filter((name) => typeof name === 'string' && /^[a-z0-9-]+$/.test(name))
    : [];
}
