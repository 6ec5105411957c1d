import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { RuleFileError } from './check.ts';
import { type CheckedPack, checkPack } from './pack.ts';
import { PublicKey } from './public-key.ts';
import { Id } from './rule.ts';

/** The most bytes that a built pack may have; those of the house have a tenth of it. */
export const MAX_BYTES = 5_000_000;

/** The files of a pack as data, by path within its folder. */
const BuiltPack = z.strictObject({
  format: z.literal('recourse-pack/1'),
  id: Id,
  version: z.string(),
  engine: z.int(),
  files: z.record(z.string().check(z.maxLength(200)), z.unknown()),
});
export type BuiltPack = z.infer<typeof BuiltPack>;

/** An Ed25519 signature (RFC 8032) over the canonical bytes of a built pack. */
export const PackSignature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  key: PublicKey,
  /** 64 bytes in base64url. */
  value: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type PackSignature = z.infer<typeof PackSignature>;

/** What is published: a built pack, and who signed it. */
const PackFile = z.strictObject({ pack: BuiltPack, signature: z.optional(PackSignature) });
export type PackFile = z.infer<typeof PackFile>;

/** A built pack that cannot be used: the message says why, in one line. */
export class BuiltPackError extends Error {
  override name = 'BuiltPackError';
}

/**
 * Puts the files of one pack together as what is published, without a signature.
 *
 * Takes parsed YAML by path under `rules/`. Throws a RuleFileError where the pack does not hold.
 *
 * @example canonicalText(buildPack('eu', readRules('rules'))) // '{"pack":{"engine":1,"files":{…'
 */
export function buildPack(folder: string, files: Record<string, unknown>): PackFile {
  const { pack, faults } = checkPack(folder, files);
  if (!pack) throw faults[0];
  const own = Object.entries(files).filter(([name]) => name.startsWith(`${folder}/`));
  return {
    pack: {
      format: 'recourse-pack/1',
      id: pack.id,
      version: pack.version,
      engine: pack.engine,
      files: Object.fromEntries(own.map(([name, data]) => [name.slice(folder.length + 1), data])),
    },
  };
}

/**
 * JSON in its canonical form (RFC 8785): the same text for the same data, on every machine.
 *
 * @example canonicalText({ b: 1, a: 2 }) // '{"a":2,"b":1}'
 */
export function canonicalText(data: object): string {
  return canonicalize(data) as string;
}

/**
 * Reads a published pack from its text. Its signature is not looked at here.
 *
 * Throws a BuiltPackError where it is too large, is no JSON, or is no pack.
 *
 * @example parsePackFile(await response.text()).pack.id // 'eu'
 */
export function parsePackFile(text: string): PackFile {
  if (text.length > MAX_BYTES)
    throw new BuiltPackError(`is larger than ${MAX_BYTES / 1_000_000} MB, the most that a pack may have`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BuiltPackError('is no JSON, or only a part of it');
  }
  const parsed = z.safeParse(PackFile, data);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.');
  throw new BuiltPackError(`is no pack as \`pack build\` writes it${place ? `: see ${place}` : ''}`);
}

/**
 * Checks the rules of a published pack as those of a folder are checked, and that it is what it says it is.
 *
 * @example checkBuiltPack(file.pack).faults.map((fault) => fault.message)
 */
export function checkBuiltPack({ id, version, engine, files }: BuiltPack): CheckedPack {
  const { pack, examples, faults } = checkPack(id, filesOf(id, files));
  if (!pack || (pack.version === version && pack.engine === engine))
    return { ...(pack && { pack }), examples, faults };
  const reason = `is ${pack.version} for engine ${pack.engine}, the built pack says ${version} for ${engine}`;
  return { examples, faults: [new RuleFileError(`${id}/pack.yaml`, ['version'], reason)] };
}

/** The files by path under `rules/`, as they stood when the pack was built. */
function filesOf(id: string, files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [`${id}/${name}`, data]));
}
