import { describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/packs/pack.ts';
import { afterLook, type Look } from '../../lib/sources/after-look.ts';
import { compareVersions } from '../../lib/sources/compare-versions.ts';
import { lookDue, nextLook } from '../../lib/sources/next-look.ts';
import { packAddress } from '../../lib/sources/pack-address.ts';
import { PackSource } from '../../lib/sources/source.ts';
import { packOf } from '../judge/pack-of.ts';

const KEY = `ed25519:${'A'.repeat(43)}`;
const NOW = '2026-11-21T09:00:00Z';

const source: PackSource = {
  url: 'https://packs.example/club.json',
  key: KEY,
  pack: 'club',
  version: '1.2.0',
  validators: { etag: '"a"' },
  added: '2026-11-01T09:00:00Z',
  looked: '2026-11-20T09:00:00Z',
  changed: '2026-11-10T09:00:00Z',
  fault: { kind: 'status', detail: '500' },
  removed: false,
};

describe('the address of a pack', () => {
  it.each([
    [' https://packs.example/club.json#top ', 'https://packs.example/club.json'],
    ['https://PACKS.example', 'https://packs.example/'],
    ['http://localhost:8080/club.json', 'http://localhost:8080/club.json'],
    ['http://127.0.0.1/club.json', 'http://127.0.0.1/club.json'],
    ['http://packs.localhost/club.json', 'http://packs.localhost/club.json'],
    ['http://packs.example/club.json', null],
    ['http://localhost.example/club.json', null],
    ['https://me:secret@packs.example/club.json', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['club.json', null],
    ['', null],
    [`https://packs.example/${'a'.repeat(2_000)}`, null],
  ])('%s', (typed, address) => expect(packAddress(typed)).toBe(address));
});

it.each([
  ['1.2.0', '1.2.0', 0],
  ['1.9.0', '1.10.0', -1],
  ['2.0.0', '1.99.99', 1],
  ['1.0.1', '1.0.0', 1],
])('version %s beside %s', (one, other, order) => expect(compareVersions(one, other)).toBe(order));

describe('the next look', () => {
  const now = Temporal.Instant.from(NOW);
  const next = (looked: string) => nextLook({ looked }, now).toString();

  it.each([
    ['a day after the last', '2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z'],
    ['may be long due', '2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z'],
    ['is now, where the last one lies in the future', '2027-01-01T00:00:00Z', NOW],
  ])('%s', (_, looked, when) => expect(next(looked)).toBe(when));

  it('is for sources that were not looked at for a day, and are still there', () => {
    const looked = (at: string, removed = false) => ({ ...source, looked: at, removed });
    const sources = [
      looked('2026-11-20T09:00:00Z'),
      looked('2026-11-20T09:00:01Z'),
      looked('2026-11-20T09:00:00Z', true),
    ];
    expect(lookDue(sources, now)).toEqual([sources[0]]);
  });
});

describe('after a look', () => {
  const pack: Pack = packOf([], { id: 'club', version: '1.3.0' });
  const delivered = (isNew: boolean): Look => ({
    kind: 'delivered',
    delivery: { text: '{}', pack, key: KEY },
    validators: { lastModified: 'Sat, 21 Nov 2026 08:00:00 GMT' },
    isNew,
  });

  it.each<[string, Look, Partial<PackSource>]>([
    ['that found nothing new, all is well', { kind: 'same' }, { looked: NOW, fault: null }],
    [
      'that went wrong, what was accepted stays',
      { kind: 'fault', fault: { kind: 'time', detail: '' } },
      { looked: NOW, fault: { kind: 'time', detail: '' } },
    ],
    [
      'that brought a newer one, it is the one held',
      delivered(true),
      {
        looked: NOW,
        changed: NOW,
        fault: null,
        version: '1.3.0',
        validators: { lastModified: 'Sat, 21 Nov 2026 08:00:00 GMT' },
      },
    ],
    [
      'that brought the same from a server that cannot say so, nothing has changed',
      delivered(false),
      {
        looked: NOW,
        fault: null,
        version: '1.3.0',
        validators: { lastModified: 'Sat, 21 Nov 2026 08:00:00 GMT' },
      },
    ],
  ])('%s', (_, look, change) => expect(afterLook(source, look, NOW)).toEqual({ ...source, ...change }));
});

describe('a source that is read back', () => {
  it('is what was stored', () => expect(PackSource.safeParse(source).data).toEqual(source));

  it.each<[string, object]>([
    ['an address that may not be asked', { url: 'http://packs.example/club.json' }],
    ['a key that is none', { key: 'ed25519:short' }],
    ['a day for a moment', { looked: '2026-11-21' }],
    ['a field that nobody knows', { script: 'x' }],
  ])('is refused with %s', (_, change) =>
    expect(PackSource.safeParse({ ...source, ...change }).success).toBe(false),
  );
});
