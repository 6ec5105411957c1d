import { compareVersions } from '../../lib/sources/compare-versions.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { counted } from './counted.ts';
import { packChanges } from './pack-changes.ts';
import { readPack } from './read-pack.ts';

const USAGE =
  'pack diff OLD NEW (folders or built files; exit code 1 where anything changes for shoppers, else 0)';

/**
 * `recourse pack diff OLD NEW`: says in words what changes for shoppers from one version of a pack to the next. Exit
 * code 1 where anything does.
 *
 * Throws a UsageError where one of them is no pack, or they are two different packs.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const [before, after, ...more] = splitArgs(args, {}, USAGE).positionals;
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError(`use: ${USAGE}`);
  const [old, now] = [readPack(before).pack, readPack(after).pack];
  if (old.id !== now.id) throw new UsageError(`${before} is the pack "${old.id}", ${after} is "${now.id}"`);
  const changes = packChanges(old, now);
  out(
    `${now.id}: ${old.version} → ${now.version}, ${changes.length === 0 ? 'nothing changes for shoppers' : counted(changes.length, 'change')}\n`,
  );
  for (const change of changes) out(`  ${change}\n`);
  const order = compareVersions(now.version, old.version);
  if (order < 0) out(`${after} is older than ${before}: name the older one first\n`);
  if (order === 0 && changes.length > 0)
    out(`Both are ${now.version}: nobody who has it would get this; raise version in pack.yaml\n`);
  return changes.length > 0 ? 1 : 0;
}
