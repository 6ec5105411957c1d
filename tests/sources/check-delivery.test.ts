import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { exampleReader } from '../../lib/extract/read-example-text.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { type BuiltPack, canonicalText, MAX_BYTES } from '../../lib/packs/built-pack.ts';
import { type KeyPair, makeKeys } from '../../lib/packs/signature.ts';
import { checkDelivery, type Held } from '../../lib/sources/check-delivery.ts';
import type { DeliveryError } from '../../lib/sources/delivery-error.ts';
import { clubFile, clubPack, versioned } from './club.ts';

const readText = exampleReader(compileReadingTables(readRules(RULES)));
const run = { readText, pause: async () => {} };
const NEW: Held = { before: null, taken: new Set(['eu', 'shop']) };

let keys: KeyPair;
let others: KeyPair;
let held: Held;
beforeAll(async () => {
  [keys, others] = await Promise.all([makeKeys(), makeKeys()]);
  held = { ...NEW, before: { key: keys.publicKey, pack: 'club', version: '1.2.0' } };
});

const fault = (text: string, against = held) =>
  checkDelivery(text, against, run).then(
    () => null,
    (error: DeliveryError) => error.fault,
  );
const ruleOf = (pack: BuiltPack) => pack.files['rules/missing-club-price.yaml'] as Record<string, unknown>;

describe('a delivered pack is taken over', () => {
  it('where all is well, in its canonical form, with who signed it', async () => {
    const text = await clubFile(keys);
    const spaced = JSON.stringify(JSON.parse(text), null, 2);
    const delivery = await checkDelivery(spaced, NEW, run);
    expect(delivery.text).toBe(text);
    expect(delivery.key).toBe(keys.publicKey);
    expect(delivery.pack.rules.map(({ id }) => id)).toEqual(['missing-club-price']);
  });

  it.each(['1.2.0', '1.2.1', '1.10.0', '2.0.0'])('as version %s over 1.2.0', async (version) => {
    const delivery = await checkDelivery(await clubFile(keys, versioned(version)), held, run);
    expect(delivery.pack.version).toBe(version);
  });

  it('with another key once that is the one accepted', async () => {
    const text = await clubFile(others);
    const accepted = { ...held, before: { key: others.publicKey, pack: 'club', version: '1.2.0' } };
    expect((await checkDelivery(text, accepted, run)).key).toBe(others.publicKey);
  });
});

describe('a delivered pack is refused', () => {
  it.each<[string, string, (pack: BuiltPack) => void, string]>([
    ['of another pack than before', 'other', (pack) => void Object.assign(pack, { id: 'other' }), 'other'],
    ['with the id of one that is here', 'id', (pack) => void Object.assign(pack, { id: 'eu' }), 'eu'],
    ['for a newer engine', 'engine', (pack) => void Object.assign(pack, { engine: 2 }), '2'],
    ['older than the one held', 'older', versioned('1.1.9'), '1.1.9'],
    [
      'with a wrong type in a rule',
      'form',
      (pack) => void Object.assign(ruleOf(pack), { severity: 3 }),
      'rules/club/rules/missing-club-price.yaml: severity: use one of minor',
    ],
    [
      'with a missing text',
      'form',
      (pack) => void Object.assign(pack.files, { 'texts/en.yaml': {} }),
      'rules/club/texts/en.yaml: has no text for the rule "missing-club-price"',
    ],
    [
      'with two versions',
      'form',
      (pack) => void Object.assign(pack, { version: '9.0.0' }),
      'is 1.2.0 for engine 1, the built pack says 9.0.0',
    ],
    [
      'with a file that no pack has',
      'form',
      (pack) => void Object.assign(pack.files, { 'rules/run.js': 'alert(1)' }),
      'rules/club/rules/run.js: a pack has pack.yaml',
    ],
    [
      'with an example that fails',
      'examples',
      (pack) => void Object.assign(ruleOf(pack), { condition: { present: 'returns.window' } }),
      'missing-club-price, “a price as a fact”: missing instead of met',
    ],
  ])('%s', async (_, kind, change, detail) => {
    const found = await fault(await clubFile(keys, change));
    expect(found).toMatchObject({ kind, detail: expect.stringContaining(detail) });
  });

  it('signed with another key, which is named', async () =>
    expect(await fault(await clubFile(others))).toEqual({ kind: 'key', detail: '', key: others.publicKey }));

  it('changed by one bit after it was signed', async () => {
    const text = await clubFile(keys);
    const flipped = text.replace('Consumer Club', 'Consumer Cluc');
    expect(flipped).not.toBe(text);
    expect(await fault(flipped)).toMatchObject({
      kind: 'signature',
      detail: expect.stringContaining('changed'),
    });
  });

  it('not signed', async () =>
    expect(await fault(canonicalText({ pack: clubPack() }))).toMatchObject({
      kind: 'signature',
      detail: 'it is not signed',
    }));

  it.each<[string, (text: string) => string]>([
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['a page of a web site', () => '<!doctype html><title>Not found</title>'],
    ['more than a pack may have', (text) => text + ' '.repeat(MAX_BYTES)],
    [
      'something too deep to be read',
      (text) => text.replace('"10"', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    ],
  ])('as %s', async (_, spoil) => {
    const found = await fault(spoil(await clubFile(keys)));
    expect(found?.kind).toMatch(/^(form|signature)$/);
  });

  it('with more examples than this computer is to run', async () => {
    const page = { kind: 'product', text: 'A lamp. '.repeat(600) };
    const many = Array.from({ length: 50 }, (_, at) => ({ name: `${at}`, pages: Array(6).fill(page) }));
    const grow = (pack: BuiltPack) => {
      const { examples } = ruleOf(pack) as { examples: object };
      Object.assign(examples, { missing: many });
    };
    expect(await fault(await clubFile(keys, grow))).toMatchObject({ kind: 'work' });
  });

  it('where its examples take too long', async () => {
    const pause = () => Promise.reject(new Error('twenty seconds have passed'));
    await expect(checkDelivery(await clubFile(keys), NEW, { readText, pause })).rejects.toThrow(
      'twenty seconds',
    );
  });
});
