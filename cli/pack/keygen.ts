import { fingerprintOf, makeKeys } from '../../lib/packs/signature.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack keygen KEY-FILE';

/**
 * `recourse pack keygen KEY-FILE`: makes the pair of keys that a publisher signs with, writes it to a file that only
 * its owner may read, and prints what to put into pack.yaml.
 *
 * Throws a UsageError where the file is there already: a lost key cannot be made again.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const [file, ...more] = splitArgs(args, {}, USAGE).positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`use: ${USAGE}`);
  const keys = await makeKeys();
  writeWhole(file, `${JSON.stringify(keys, null, 2)}\n`, { mayReplace: false, mode: 0o600 });
  out(`${file}: keep it secret and keep a copy. Who has it can sign in your name; without it your readers are asked anew.
Put this into pack.yaml, under publisher:
  key: ${keys.publicKey}
Publish this beside your pack, so that people can compare:
  ${await fingerprintOf(keys.publicKey)}
`);
  return 0;
}
