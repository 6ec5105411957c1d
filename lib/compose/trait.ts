import { LETTERS } from '../facts/elements.ts';
import { SECTIONING, SECTIONS } from './elements.ts';
import { type Kind, kindOf } from './kind.ts';
import { RAISED, SMALL, STRUCK } from './prose.ts';

const WAYS = new Map([
  ['del', STRUCK],
  ['s', STRUCK],
  ['strike', STRUCK],
  ['small', SMALL],
  ['sup', RAISED],
]);

/** What the name of an element alone says about it. */
export interface Trait {
  kind: Kind;
  isLetters: boolean;
  /** True of those that only change the letters in which labels are set: `<strong>Delivery</strong><span>2 days</span>`. */
  endsWord: boolean;
  isSection: boolean;
  isSectioning: boolean;
  /** How text inside is shown, as bits. */
  ways: number;
}

/** A page may make up names without end. */
const NAMES = 1_000;
const known = new Map<string, Trait>();

/**
 * The trait of all elements of a name; worked out once for each name.
 *
 * @example traitOf('td').kind // 'cell'
 */
export function traitOf(name: string): Trait {
  const trait = known.get(name);
  if (trait) return trait;
  const made: Trait = {
    kind: kindOf(name, ''),
    isLetters: LETTERS.has(name),
    endsWord: name === 'b' || name === 'strong',
    isSection: SECTIONS.has(name),
    isSectioning: SECTIONING.has(name),
    ways: WAYS.get(name) ?? 0,
  };
  if (known.size < NAMES) known.set(name, made);
  return made;
}
