import type { BuiltPack } from '../../lib/packs/built-pack.ts';
import type { KeyPair } from '../../lib/packs/signature.ts';
import { clubFile, versioned } from '../sources/club.ts';
import { file, half, huge, type PackServer, redirect, silent, status } from './pack-server.ts';

/** What is delivered, how, and words of what the settings say of it. */
type SpoiledPack = [delivered: string, answer: PackServer['answer'], words: string];

/** A rule of the club's pack with something else in it. */
const withRule = (change: object) => (pack: BuiltPack) =>
  void Object.assign(pack.files['rules/missing-club-price.yaml'] as object, change);

/**
 * All that may be wrong with what a publisher's server delivers after version 1.2.0.
 *
 * @param onSent told how many of the 50 MB have been sent so far
 */
export async function spoiledPacks(
  keys: KeyPair,
  others: KeyPair,
  onSent: (megabytes: number) => void,
): Promise<SpoiledPack[]> {
  const signed = await clubFile(keys);
  return [
    ['a wrong type', file(await clubFile(keys, withRule({ severity: 3 }))), 'severity: use one of minor'],
    [
      'a missing text',
      file(await clubFile(keys, (pack) => void Object.assign(pack.files, { 'texts/en.yaml': {} }))),
      'has no text for the rule',
    ],
    [
      'a flipped bit',
      file(signed.replace('Consumer Club', 'Consumer Cluc')),
      'was changed after it was signed',
    ],
    ['50 MB', huge(50, onSent), 'larger than 5 MB'],
    [
      'a newer engine',
      file(await clubFile(keys, (pack) => void Object.assign(pack, { engine: 2 }))),
      'made for a newer Recourse',
    ],
    ['another key', file(await clubFile(others)), 'another key than the one you accepted'],
    ['an error', status(500), 'answered with an error (500)'],
    ['half of it', half(signed), 'the connection broke off'],
    ['half of it, whole as far as it goes', file(signed.slice(0, 900)), 'is no JSON, or only a part of it'],
    ['another address', redirect('/other.json'), 'leads on to another one'],
    [
      'an example that fails',
      file(await clubFile(keys, withRule({ condition: { present: 'returns.window' } }))),
      '“a price as a fact”: missing instead of met',
    ],
    [
      'an older version',
      file(await clubFile(keys, versioned('1.1.9'))),
      'older version at the address (1.1.9)',
    ],
    ['nothing for a long time', silent, 'took longer than 15 seconds'],
  ];
}
