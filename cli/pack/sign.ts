import { BuiltPackError, canonicalText, type PackFile } from '../../lib/packs/built-pack.ts';
import { fingerprintOf, type KeyPair, signPack } from '../../lib/packs/signature.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { readKeyFile } from './key-file.ts';
import { builtFaults, readPackFile } from './read-pack.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack sign PACK.json --key KEY-FILE [--out FILE]';

/**
 * `recourse pack sign PACK.json --key KEY-FILE`: signs a built pack, in its file or in the one that `--out` names.
 *
 * Throws a UsageError where a file cannot be read, the pack does not hold, or pack.yaml names another key.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(
    args,
    { key: { type: 'string' }, out: { type: 'string' } },
    USAGE,
  );
  const [file, ...more] = positionals;
  if (file === undefined || values.key === undefined || more.length > 0)
    throw new UsageError(`use: ${USAGE}`);
  const built = readPackFile(file);
  const [fault] = builtFaults(built);
  if (fault) throw new UsageError(`${file}: ${fault}`);
  const signed = await sign(file, built, readKeyFile(values.key));
  const target = values.out ?? file;
  writeWhole(target, canonicalText(signed), { mayReplace: true });
  out(`${target}: ${built.pack.id} ${built.pack.version}, signed with ${signed.signature?.key}
Fingerprint: ${await fingerprintOf(signed.signature?.key ?? '')}
`);
  return 0;
}

async function sign(file: string, built: PackFile, keys: KeyPair): Promise<PackFile> {
  try {
    return await signPack(built, keys);
  } catch (error) {
    if (error instanceof BuiltPackError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
