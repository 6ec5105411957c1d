import {
  type BuiltPack,
  BuiltPackError,
  canonicalText,
  type PackFile,
  type PackSignature,
} from './built-pack.ts';

const PREFIX = 'ed25519:';

/** A pair of Ed25519 keys as text: the private one in PKCS #8, base64url. */
export interface KeyPair {
  publicKey: string;
  privateKey: string;
}

/**
 * Makes a new pair of keys for a publisher.
 *
 * @example (await makeKeys()).publicKey // 'ed25519:M9Cbyp0MTJmf-nQb…'
 */
export async function makeKeys(): Promise<KeyPair> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const [raw, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: PREFIX + toText(raw), privateKey: toText(pkcs8) };
}

/**
 * Signs a built pack with a publisher's private key.
 *
 * Throws a BuiltPackError where the key is none, or another one than pack.yaml names.
 *
 * @example await signPack(buildPack('eu', files), keys.privateKey)
 */
export async function signPack({ pack }: PackFile, keys: KeyPair): Promise<PackFile> {
  const named = namedKey(pack);
  if (named !== undefined && named !== keys.publicKey)
    throw new BuiltPackError(
      `is to be signed with ${named}, which pack.yaml names: this key is ${keys.publicKey}`,
    );
  const key = await crypto.subtle.importKey('pkcs8', toBytes(keys.privateKey), 'Ed25519', false, ['sign']);
  const value = await crypto.subtle.sign('Ed25519', key, bytesOf(pack));
  return { pack, signature: { algorithm: 'Ed25519', key: keys.publicKey, value: toText(value) } };
}

/**
 * Checks who signed a built pack, and that nothing in it was changed since. Gives the signature.
 *
 * Throws a BuiltPackError where it is not signed, the signature does not fit, or the key is another one than
 * pack.yaml names.
 *
 * @example (await verifyPack(parsePackFile(text))).key // 'ed25519:M9Cbyp0MTJmf-nQb…'
 */
export async function verifyPack({ pack, signature }: PackFile): Promise<PackSignature> {
  if (!signature) throw new BuiltPackError('is not signed');
  const named = namedKey(pack);
  if (named !== undefined && named !== signature.key)
    throw new BuiltPackError(`is signed with ${signature.key}, but pack.yaml names ${named}`);
  const raw = toBytes(signature.key.slice(PREFIX.length));
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const fits = await crypto.subtle.verify('Ed25519', key, toBytes(signature.value), bytesOf(pack));
  if (!fits) throw new BuiltPackError('was changed after it was signed: the signature does not fit');
  return signature;
}

/**
 * A short text that people can compare by eye: the SHA-256 of a public key, its first 16 bytes in groups of four digits.
 *
 * @example await fingerprintOf(signature.key) // '3f2a 91c0 …'
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', toBytes(publicKey.slice(PREFIX.length)));
  return (new Uint8Array(digest).slice(0, 16).toHex().match(/.{4}/g) ?? []).join(' ');
}

function namedKey({ files }: BuiltPack): string | undefined {
  const head = files['pack.yaml'] as { publisher?: { key?: string } } | null | undefined;
  return head?.publisher?.key;
}

function bytesOf(pack: BuiltPack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(pack));
}

const ALPHABET = { alphabet: 'base64url' } as const;

function toText(bytes: ArrayBuffer): string {
  return new Uint8Array(bytes).toBase64({ ...ALPHABET, omitPadding: true });
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(text, ALPHABET);
}
