import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../build/read-rulebook.ts';
import { readRules } from '../build/read-rules.ts';
import { UsageError } from './command.ts';

/** By folder under `rules/`. */
const files = new Map<string, Record<string, unknown>>();

/**
 * What is under `rules/`, or under some of its folders, as parsed YAML by path; each is read once in a process.
 *
 * Throws a UsageError with file, line and reason where a file is no YAML.
 *
 * @example ruleFiles()['eu/pack.yaml']
 * @example ruleFiles(['phrases'])['phrases/de/returns.yaml']
 */
export function ruleFiles(folders: readonly string[] = allFolders()): Record<string, unknown> {
  return Object.assign({}, ...folders.map(filesIn));
}

function allFolders(): string[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function filesIn(folder: string): Record<string, unknown> {
  let read = files.get(folder);
  if (!read) {
    read = readFolder(folder);
    files.set(folder, read);
  }
  return read;
}

function readFolder(folder: string): Record<string, unknown> {
  try {
    const read = Object.entries(readRules(join(RULES, folder)));
    return Object.fromEntries(read.map(([name, data]) => [`${folder}/${name}`, data]));
  } catch (error) {
    // What was read is a folder of rules/, and its files are named from there.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.replace(/^rules\//, `rules/${folder}/`));
  }
}
