import { describe, expect, it } from 'vitest';
import { readRules } from '../../build/read-rules.ts';
import {
  buildPack,
  canonicalText,
  checkBuiltPack,
  MAX_BYTES,
  parsePackFile,
} from '../../lib/packs/built-pack.ts';

const files = readRules('rules');

/** The same data with its names in the opposite order. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([name, value]) => [name, turned(value)]),
  );
}

describe('a built pack', () => {
  it('is the same text whatever the order in which files and fields were read', () =>
    expect(canonicalText(buildPack('eu', turned(files) as typeof files))).toBe(
      canonicalText(buildPack('eu', files)),
    ));

  it('holds the files of its folder and of no other', () =>
    expect(Object.keys(buildPack('eu', files).pack.files).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name.startsWith('eu/'))
        .map((name) => name.slice(3))
        .sort(),
    ));

  it('is checked as its folder is', () => {
    const { pack } = parsePackFile(canonicalText(buildPack('iso-32123', files)));
    expect(checkBuiltPack(pack).pack?.rules.length).toBeGreaterThan(10);
    const spoiled = { ...pack, files: { ...pack.files, 'texts/en.yaml': {} } };
    expect(checkBuiltPack(spoiled).faults[0]?.message).toMatch(/^rules\/iso-32123\/texts\/en\.yaml: /);
    const { faults } = checkBuiltPack({ ...pack, version: '9.0.0' });
    expect(faults[0]?.message).toMatch(
      /^rules\/iso-32123\/pack\.yaml: version: is .* the built pack says 9\.0\.0/,
    );
  });

  it('is not made of a pack that does not hold', () =>
    expect(() => buildPack('eu', { ...files, 'eu/texts/en.yaml': [] })).toThrow('rules/eu/texts/en.yaml'));
});

describe('reading refuses', () => {
  const text = canonicalText(buildPack('eu', files));
  it.each<[string, string, string]>([
    ['half of a file', text.slice(0, text.length / 2), 'is no JSON, or only a part of it'],
    ['nothing', '', 'is no JSON'],
    ['a page of a web site', '<!doctype html><title>404</title>', 'is no JSON'],
    ['another kind of file', '{"packs":[]}', 'is no pack as `pack build` writes it'],
    ['another format', text.replace('recourse-pack/1', 'recourse-pack/2'), 'see pack.format'],
    ['a wrong type', text.replace('"engine":1,"files"', '"engine":"1","files"'), 'see pack.engine'],
    ['more than is allowed', ' '.repeat(MAX_BYTES) + text, 'is larger than 5 MB'],
  ])('%s', (_, read, message) => expect(() => parsePackFile(read)).toThrow(message));
});
