import { beforeAll, describe, expect, it } from 'vitest';
import { readRules } from '../../build/read-rules.ts';
import { buildPack, canonicalText, type PackFile, parsePackFile } from '../../lib/packs/built-pack.ts';
import { fingerprintOf, type KeyPair, makeKeys, signPack, verifyPack } from '../../lib/packs/signature.ts';

const built = buildPack('eu', readRules('rules'));
let keys: KeyPair;
let signed: PackFile;

beforeAll(async () => {
  keys = await makeKeys();
  signed = await signPack(built, keys);
});

const named = (key: string): PackFile => {
  const head = built.pack.files['pack.yaml'] as { publisher: object };
  const publisher = { ...head.publisher, key };
  return { pack: { ...built.pack, files: { ...built.pack.files, 'pack.yaml': { ...head, publisher } } } };
};

describe('a signature', () => {
  it('fits what was signed, read back from its text', async () =>
    expect(await verifyPack(parsePackFile(canonicalText(signed)))).toEqual(signed.signature));

  it('is the same for the same pack and key (RFC 8032, 5.1.6)', async () =>
    expect(await signPack(built, keys)).toEqual(signed));

  it('does not fit where one sign was changed', async () => {
    const text = canonicalText(signed).replace('"version":"0.', '"version":"1.');
    await expect(verifyPack(parsePackFile(text))).rejects.toThrow('was changed after it was signed');
  });

  it('does not fit where one bit of it was turned', async () => {
    const { signature } = signed;
    if (!signature) throw new Error('not signed');
    const first = signature.value.startsWith('A') ? 'B' : 'A';
    const value = first + signature.value.slice(1);
    await expect(verifyPack({ ...signed, signature: { ...signature, value } })).rejects.toThrow(
      'does not fit',
    );
  });

  it('does not fit under the name of another key', async () => {
    const { publicKey } = await makeKeys();
    const signature = { ...(signed.signature as NonNullable<PackFile['signature']>), key: publicKey };
    await expect(verifyPack({ ...signed, signature })).rejects.toThrow('does not fit');
  });

  it('is missed', async () => await expect(verifyPack(built)).rejects.toThrow('is not signed'));
});

describe('the key that pack.yaml names', () => {
  it('is the one to sign with', async () => {
    await expect(signPack(named((await makeKeys()).publicKey), keys)).rejects.toThrow('is to be signed with');
    await expect(signPack(named(keys.publicKey), keys)).resolves.toBeTruthy();
  });

  it('is the one that has signed', async () => {
    const other = await makeKeys();
    const { signature } = await signPack(named(other.publicKey), other);
    const pack = named(keys.publicKey).pack;
    await expect(verifyPack({ pack, signature })).rejects.toThrow('but pack.yaml names');
  });
});

it('a fingerprint is short, and one for each key', async () => {
  const one = await fingerprintOf(keys.publicKey);
  expect(one).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await fingerprintOf((await makeKeys()).publicKey)).not.toBe(one);
});
