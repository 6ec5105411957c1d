import { existsSync, readFileSync, statSync } from 'node:fs';
import { BuiltPackError, checkBuiltPack, type PackFile, parsePackFile } from '../../lib/packs/built-pack.ts';
import { type CheckedPack, checkPack } from '../../lib/packs/pack.ts';
import { UsageError } from '../command.ts';
import { filesOf, packFolders } from './pack-folder.ts';

/**
 * Reads a built pack from a file, unchecked but for its form.
 *
 * Throws a UsageError that names the file and the reason.
 *
 * @example readPackFile('eu-0.2.0.json').pack.version // '0.2.0'
 */
export function readPackFile(file: string): PackFile {
  try {
    return parsePackFile(readFileSync(file, 'utf8'));
  } catch (error) {
    const isMissing = !existsSync(file);
    const reason = isMissing
      ? 'there is no such file'
      : error instanceof BuiltPackError
        ? error.message
        : 'cannot be read';
    throw new UsageError(`${file}: ${reason}`);
  }
}

/**
 * Reads and checks a pack from its folder or from a built file.
 *
 * Throws a UsageError where it cannot be read, or with the first thing that is wrong with it.
 *
 * @example readPack('rules/eu').pack.rules.length
 */
export function readPack(place: string): CheckedPack & { pack: NonNullable<CheckedPack['pack']> } {
  const checked = isFile(place) ? checkBuiltPack(readPackFile(place).pack) : checkFolder(place);
  if (!checked.pack) throw new UsageError(`${place}: ${checked.faults[0]?.message}; see \`pack lint\``);
  return { ...checked, pack: checked.pack };
}

function checkFolder(folder: string): CheckedPack {
  const packs = packFolders([folder]);
  return checkPack(packs[0]?.id ?? '', filesOf(packs));
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}
