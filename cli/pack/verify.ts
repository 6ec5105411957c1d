import { BuiltPackError, type PackFile } from '../../lib/packs/built-pack.ts';
import { fingerprintOf, verifyPack } from '../../lib/packs/signature.ts';
import { type Streams, UsageError } from '../command.ts';
import { splitArgs } from '../split-args.ts';
import { builtFaults, readPackFile } from './read-pack.ts';

const USAGE = 'pack verify PACK.json [--key ed25519:…]';

/**
 * `recourse pack verify PACK.json`: checks the signature and the rules of a built pack as the extension does, and says
 * who signed it; with `--key`, that it was this key. Exit code 1 where something does not hold.
 *
 * Throws a UsageError where the file cannot be read or is no built pack.
 */
export async function run(args: string[], { out }: Streams): Promise<number> {
  const { values, positionals } = splitArgs(args, { key: { type: 'string' } }, USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`use: ${USAGE}`);
  const built = readPackFile(file);
  const faults = [...(await signatureFaults(built, values.key)), ...builtFaults(built)];
  for (const fault of faults) out(`${file}: ${fault}\n`);
  if (faults.length > 0) return 1;
  const { id, version } = built.pack;
  out(`${file}: ${id} ${version} holds, signed with ${built.signature?.key}
Fingerprint: ${await fingerprintOf(built.signature?.key ?? '')}
`);
  return 0;
}

async function signatureFaults(built: PackFile, wanted: string | undefined): Promise<string[]> {
  try {
    const { key } = await verifyPack(built);
    return wanted === undefined || wanted === key ? [] : [`is signed with ${key}, not with ${wanted}`];
  } catch (error) {
    if (error instanceof BuiltPackError) return [error.message];
    throw error;
  }
}
