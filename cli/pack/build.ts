import { existsSync, readFileSync } from 'node:fs';
import { buildPack, canonicalText, parsePackFile } from '../../lib/packs/built-pack.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { type Complaint, complaintLine } from './complaint.ts';
import { complaintAt } from './complaint-at.ts';
import { placeholderRemarks } from './lint/placeholders.ts';
import { filesOf, type PackFolder, packFolders } from './pack-folder.ts';
import { exampleRemark, runPackFolder } from './test/run-pack-folder.ts';
import { timedReader } from './test/timed-reader.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack build FOLDER [--out FILE]';

/**
 * `recourse pack build FOLDER`: writes a pack as one canonical file, `<id>-<version>.json` or as `--out` says. The same
 * pack gives the same bytes on every machine. Exit code 1, and nothing is written, where a file is wrong, an example
 * does not come out, or words of the scaffold are left.
 *
 * Throws a UsageError where the arguments are wrong, a file is no YAML, or a signed pack would be overwritten.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(args, { out: { type: 'string' } }, USAGE);
  const [place, ...more] = positionals;
  if (place === undefined || more.length > 0) throw new UsageError(`use: ${USAGE}`);
  const packs = packFolders([place]);
  const faults = packs.flatMap(faultsIn);
  for (const fault of faults) out(complaintLine(fault));
  if (faults.length > 0) {
    out(`Nothing was built: mend this first; pack lint ${place} and pack test ${place} tell more\n`);
    return 1;
  }
  const built = buildPack(packs[0]?.id ?? '', filesOf(packs));
  const file = values.out ?? `${built.pack.id}-${built.pack.version}.json`;
  if (isSigned(file))
    throw new UsageError(
      `${file} is signed, and this would not be: name another file with --out, or take it away`,
    );
  const text = canonicalText(built);
  writeWhole(file, text, { mayReplace: true });
  out(`${file}: ${built.pack.id} ${built.pack.version}, ${Buffer.byteLength(text)} bytes, not signed yet
Next: recourse pack sign ${file} --key KEY-FILE
`);
  for (const warning of packs.flatMap(keyMissing)) out(complaintLine(warning));
  return 0;
}

function faultsIn(folder: PackFolder): Complaint[] {
  const { complaints, results } = runPackFolder(folder, timedReader().readText);
  const failed = results.filter(({ passed }) => !passed).map((result) => exampleRemark(folder, result));
  const left = placeholderRemarks({ folder }).map((remark) => ({ ...remark, level: 'error' as const }));
  return [...complaints, ...[...failed, ...left].map((remark) => complaintAt(remark, folder))];
}

function keyMissing(folder: PackFolder): Complaint[] {
  const name = `${folder.id}/pack.yaml`;
  const head = folder.files.get(name)?.data as { publisher: { key?: string } } | undefined;
  if (head?.publisher.key !== undefined) return [];
  const what =
    'publisher.key is missing: without it anybody may sign the next version; recourse pack keygen KEY-FILE makes one';
  return [complaintAt({ name, place: ['publisher'], level: 'warning', what }, folder)];
}

/** Whatever else stands there is no pack that somebody signed. */
function isSigned(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    return parsePackFile(readFileSync(file, 'utf8')).signature !== undefined;
  } catch {
    return false;
  }
}
