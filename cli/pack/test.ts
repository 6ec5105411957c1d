import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { complaintLine } from './complaint.ts';
import { packFolders } from './pack-folder.ts';
import { runPackFolder } from './test/run-pack-folder.ts';
import { summary } from './test/summary.ts';
import { timedReader } from './test/timed-reader.ts';
import { watchFolders } from './test/watch-folders.ts';

const USAGE = 'pack test [FOLDER…] [--rule missing-price] [--watch]';

/**
 * `recourse pack test`: runs the examples of packs, says of each that failed why, and ends with a table. With
 * `--watch` again whenever a file changes. Exit code 1 where an example failed or a pack does not hold.
 *
 * Throws a UsageError where the arguments are wrong, a folder is no pack or there is no such rule.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const options = { rule: { type: 'string' }, watch: { type: 'boolean', default: false } } as const;
  const { values, positionals } = splitArgs(args, options, USAGE);
  const rule = values.rule?.slice(values.rule.indexOf('/') + 1);
  const code = runOnce(positionals, rule, streams);
  if (!values.watch) return code;
  const folders = packFolders(positionals).map(({ folder }) => folder);
  return watchFolders(folders, streams, () => runOnce(positionals, rule, streams));
}

function runOnce(folders: readonly string[], rule: string | undefined, { out }: Streams): number {
  const start = performance.now();
  const { readText, spent } = timedReader();
  const runs = packFolders(folders).map((folder) => {
    const before = spent();
    const run = runPackFolder(folder, readText, rule);
    return { ...run, ms: run.ms - (spent() - before) };
  });
  const asked =
    rule === undefined ? runs : runs.filter(({ rules, complaints }) => rules + complaints.length > 0);
  if (asked.length === 0) throw new UsageError(`there is no rule "${rule}" with examples in these packs`);
  for (const { failures } of asked) for (const failure of failures) out(`${failure}\n`);
  for (const { complaints } of asked) for (const complaint of complaints) out(complaintLine(complaint));
  out(summary(asked, performance.now() - start, spent()));
  return asked.some(({ failures, complaints }) => failures.length + complaints.length > 0) ? 1 : 0;
}
