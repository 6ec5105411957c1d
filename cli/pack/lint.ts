import type { Streams } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { complaintLine } from './complaint.ts';
import { lintPacks } from './lint/lint-packs.ts';
import { packFolders } from './pack-folder.ts';

const USAGE = 'pack lint [FOLDER…] [--strict] [--json]';

/**
 * `recourse pack lint`: says what is wrong with packs, a line for each complaint with file and line, and what to write
 * instead. Exit code 1 where there is an error, with `--strict` also where there is a warning.
 *
 * Throws a UsageError where the arguments are wrong or a folder is no pack.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = splitArgs(args, { json: flag, strict: flag }, USAGE);
  const folders = packFolders(positionals);
  const complaints = lintPacks(folders);
  const errors = complaints.filter(({ level }) => level === 'error').length;
  const warnings = complaints.length - errors;
  if (values.json) out(`${JSON.stringify({ complaints })}\n`);
  else {
    for (const complaint of complaints) out(complaintLine(complaint));
    const files = folders.reduce((sum, { files }) => sum + files.size, 0);
    out(`errors: ${errors}, warnings: ${warnings} (packs: ${folders.length}, files: ${files})\n`);
  }
  return errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
}
