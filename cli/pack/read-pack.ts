import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  type BuiltPack,
  BuiltPackError,
  checkBuiltPack,
  type PackFile,
  parsePackFile,
} from '../../lib/packs/built-pack.ts';
import type { RuleFileError } from '../../lib/packs/check.ts';
import { type CheckedPack, checkPack } from '../../lib/packs/pack.ts';
import { UsageError } from '../command.ts';
import { complaintLine } from './complaint.ts';
import { complaintAt } from './complaint-at.ts';
import { faultRemarks } from './lint/fault-remarks.ts';
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
 * Throws a UsageError where it cannot be read, or with the first thing that is wrong with it, in the words of `pack lint`.
 *
 * @example readPack('rules/eu').pack.rules.length
 */
export function readPack(place: string): CheckedPack & { pack: NonNullable<CheckedPack['pack']> } {
  const { checked, complaints } = isFile(place) ? checkFile(place) : checkFolder(place);
  if (checked.pack) return { ...checked, pack: checked.pack };
  const [first = place, ...more] = complaints;
  throw new UsageError(
    `${first}${more.length > 0 ? `; and ${more.length} more: see pack lint ${place}` : ''}`,
  );
}

/**
 * What is wrong with a built pack, a line for each, with the name of the file in the pack.
 *
 * @example builtFaults(readPackFile('eu-0.2.0.json')) // ['pack.yaml: licence: is missing: …']
 */
export function builtFaults({ pack }: PackFile): string[] {
  return faultsInWords(pack, checkBuiltPack(pack).faults);
}

function faultsInWords(pack: BuiltPack, faults: readonly RuleFileError[]): string[] {
  const files = new Map(Object.entries(pack.files).map(([name, data]) => [`${pack.id}/${name}`, { data }]));
  return faultRemarks(faults, { id: pack.id, files }, []).map(
    ({ name, what }) => `${name.slice(pack.id.length + 1)}: ${what}`,
  );
}

function checkFile(file: string): { checked: CheckedPack; complaints: string[] } {
  const { pack } = readPackFile(file);
  const checked = checkBuiltPack(pack);
  return { checked, complaints: faultsInWords(pack, checked.faults).map((what) => `${file}: ${what}`) };
}

function checkFolder(place: string): { checked: CheckedPack; complaints: string[] } {
  const packs = packFolders([place]);
  const checked = checkPack(packs[0]?.id ?? '', filesOf(packs));
  const complaints = packs.flatMap((folder) =>
    faultRemarks(checked.faults, folder, []).map((remark) =>
      complaintLine(complaintAt(remark, folder)).trimEnd(),
    ),
  );
  return { checked, complaints };
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}
