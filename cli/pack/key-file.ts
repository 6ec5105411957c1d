import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { PublicKey } from '../../lib/packs/public-key.ts';
import type { KeyPair } from '../../lib/packs/signature.ts';
import { UsageError } from '../command.ts';

const KeyFile = z.strictObject({ publicKey: PublicKey, privateKey: z.string() });

/**
 * Reads a file that `pack keygen` wrote.
 *
 * Throws a UsageError where it is not there, or is no such file.
 *
 * @example readKeyFile('publisher.key').publicKey // 'ed25519:M9Cbyp0…'
 */
export function readKeyFile(file: string): KeyPair {
  try {
    return z.parse(KeyFile, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(`${file}: is no key file as \`pack keygen\` writes it`);
  }
}
