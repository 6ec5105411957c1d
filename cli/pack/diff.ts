import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from './arguments.ts';
import { packChanges } from './pack-changes.ts';
import { readPack } from './read-pack.ts';

const USAGE = 'pack diff OLD NEW (folders or built files)';

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
    `${now.id}: ${old.version} → ${now.version}, ${changes.length === 0 ? 'nothing changes for shoppers' : `${changes.length} changes`}\n`,
  );
  for (const change of changes) out(`  ${change}\n`);
  return changes.length > 0 ? 1 : 0;
}
