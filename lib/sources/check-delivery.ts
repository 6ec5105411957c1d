import {
  BuiltPackError,
  canonicalText,
  checkBuiltPack,
  type PackFile,
  parsePackFile,
} from '../packs/built-pack.ts';
import type { CheckedPack, Pack } from '../packs/pack.ts';
import { ENGINE } from '../packs/pack-head.ts';
import { verifyPack } from '../packs/signature.ts';
import { compareVersions } from './compare-versions.ts';
import { DeliveryError } from './delivery-error.ts';
import { type ExampleRun, runOwnExamples } from './run-own-examples.ts';
import type { PackSource } from './source.ts';

/** A pack of somebody else that may be used. */
export interface Delivery {
  /** Its file in the canonical form (RFC 8785), signature and all. */
  text: string;
  pack: Pack;
  /** Who signed it. */
  key: string;
}

/** What a file is held against. */
export interface Held {
  /** What was accepted from its source before; null where nothing was. */
  before: Pick<PackSource, 'key' | 'pack' | 'version'> | null;
  /** Ids of all other packs. */
  taken: ReadonlySet<string>;
}

/**
 * Checks a file that a source delivered, before anything of it is used: its form, its signature, the key first
 * accepted, the engine it needs, its id and version, its rules as those of the house are checked, and last its
 * own examples.
 *
 * Throws a DeliveryError that says at which of these it was refused.
 *
 * @example (await checkDelivery(text, { before: null, taken }, run)).pack.publisher.name // 'Consumer Club'
 */
export async function checkDelivery(text: string, held: Held, run: ExampleRun): Promise<Delivery> {
  const file = refusing('form', () => parsePackFile(text));
  const { key } = await verified(file);
  if (held.before && held.before.key !== key) throw new DeliveryError('key', '', key);
  const { id, version, engine } = file.pack;
  if (engine > ENGINE) throw new DeliveryError('engine', `${engine}`);
  if (held.taken.has(id)) throw new DeliveryError('id', id);
  if (held.before && held.before.pack !== id) throw new DeliveryError('other', id);
  const { pack, examples } = checkPackFile(file);
  if (held.before && compareVersions(version, held.before.version) < 0)
    throw new DeliveryError('older', version);
  await runOwnExamples(pack, examples, run);
  return { text: refusing('form', () => canonicalText(file)), pack, key };
}

/**
 * Checks the rules of a pack file; again whenever it is read back from where it was stored.
 *
 * Throws a DeliveryError with the first thing that is wrong.
 *
 * @example checkPackFile(parsePackFile(text)).pack.rules.length
 */
export function checkPackFile(file: PackFile): Required<Pick<CheckedPack, 'pack' | 'examples'>> {
  const { pack, examples, faults } = refusing('form', () => checkBuiltPack(file.pack));
  if (!pack) throw new DeliveryError('form', faults[0]?.message);
  return { pack, examples };
}

async function verified(file: PackFile): Promise<{ key: string }> {
  try {
    return await verifyPack(file);
  } catch (error) {
    throw new DeliveryError('signature', wordsOf(error));
  }
}

/** A file may be made to be too deep for whoever reads it: that too is only a file that is refused. */
function refusing<T>(kind: 'form', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new DeliveryError(kind, wordsOf(error));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof BuiltPackError ? `it ${error.message}` : String(error);
}
