import { checkNamesAcross } from '../../lib/packs/names.ts';
import { checkPack } from '../../lib/packs/pack.ts';
import type { Streams } from '../command.ts';
import { splitArgs } from './arguments.ts';
import type { Complaint } from './complaint.ts';
import { basesOf, type PackFolder, packFolders } from './pack-folder.ts';

const USAGE = 'pack lint [FOLDER…] [--json]';

/**
 * `recourse pack lint`: says what is wrong with packs, a line for each complaint with file and line. Exit code 1
 * where there is any.
 *
 * Throws a UsageError where the arguments are wrong or a folder is no pack.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(args, { json: { type: 'boolean', default: false } }, USAGE);
  const packs = packFolders(positionals);
  const complaints = complaintsAbout(packs, basesOf(packs));
  if (values.json) out(`${JSON.stringify({ complaints })}\n`);
  else for (const { file, line, what } of complaints) out(`${file}:${line}: ${what}\n`);
  return complaints.length > 0 ? 1 : 0;
}

function complaintsAbout(packs: readonly PackFolder[], bases: readonly PackFolder[]): Complaint[] {
  const files = new Map([...packs, ...bases].flatMap((pack) => [...pack.files]));
  const data = Object.fromEntries([...files].map(([name, file]) => [name, file.data]));
  const broken = [...files.values()].flatMap(({ path, errors }) =>
    errors.map(({ line, reason }) => ({ file: path, line, what: reason })),
  );
  if (broken.length > 0) return broken;
  const checked = [...packs, ...bases].map(({ id }) => checkPack(id, data));
  const faults = [
    ...checked.slice(0, packs.length).flatMap((one) => one.faults),
    ...checkNamesAcross(checked.flatMap(({ pack }) => pack ?? [])),
  ];
  return faults.map(({ file, place, reason }) => {
    const { path, lineOf } = files.get(file) ?? { path: file, lineOf: () => 1 };
    return { file: path, line: lineOf(place), what: reason };
  });
}
