import type { Path } from '../../facts/paths.ts';
import type { Region } from '../../facts/snapshot.ts';
import type { Automaton } from './automaton.ts';
import type { Given } from './given.ts';
import type { Lexicon } from './lexicon.ts';

/** A word of the vocabulary, by its number; a slot, a gap, or a choice between sequences. */
export type Element =
  | number
  | { slot: string; name: string }
  | 'gap'
  | { branches: readonly (readonly Element[])[] };

/** What a phrase says, whichever way it is written. */
export interface Phrase {
  /** Where it stands, for messages and for looking at what was found: `phrases/de/returns.yaml#3`. */
  id: string;
  gives: readonly [Path, Given][];
  instead: readonly string[];
  /** Indexes of the guards that must not stand nearby. */
  guards: ReadonlySet<number>;
  roles: ReadonlySet<string> | undefined;
  regions: ReadonlySet<Region> | undefined;
  under: readonly string[] | undefined;
  notUnder: readonly string[];
  isWhole: boolean;
  weight: number;
}

/** One notation of a phrase, and the elements that its anchor covers. */
export interface Variant {
  kind: 'phrase';
  phrase: number;
  elements: readonly Element[];
  from: number;
  /** Exclusive. */
  to: number;
  /** Words of the anchor. */
  length: number;
}

/** What a list of the automaton stands for. */
export type Meaning =
  | Variant
  | { kind: 'guard'; guard: number; length: number }
  | { kind: 'context'; name: string; length: number };

/** All phrase tables, compiled once. */
export interface PhraseBook {
  lexicon: Lexicon;
  /** Word → number; words that stand in no phrase have none. */
  vocabulary: ReadonlyMap<string, number>;
  automaton: Automaton;
  /** By index of the automaton's lists. */
  meanings: readonly Meaning[];
  phrases: readonly Phrase[];
}
