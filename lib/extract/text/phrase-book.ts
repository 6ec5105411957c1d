import type { Path } from '../../facts/paths.ts';
import type { Region } from '../../facts/snapshot.ts';
import type { Automaton } from './automaton.ts';
import type { Given } from './given.ts';
import type { Lexicon } from './lexicon.ts';

/** A word of the vocabulary, by its number; a slot, a gap, or a choice between sequences. */
export type Element =
  | number
  | { slot: string; name: string }
  | { gap: number }
  | { branches: readonly (readonly Element[])[] };

/** What a phrase says, whichever way it is written. */
export interface Phrase {
  /** Where it stands, for messages and for looking at what was found: `phrases/de/returns.yaml#3`. */
  id: string;
  /** Of the file it stands in: whose number words and months its slots may hold, those of the page aside. */
  language: string;
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

/** One notation, and the elements that its anchor covers. */
export interface Notation {
  elements: readonly Element[];
  from: number;
  /** Exclusive. */
  to: number;
}

/** One notation of a phrase, found by one of the ways of writing its anchor. */
export interface Variant extends Notation {
  kind: 'phrase';
  phrase: number;
  /** Words of the anchor. */
  length: number;
}

/** Words that spoil a phrase; all of them make the anchor where no gap stands between. */
export interface Guard extends Notation {
  kind: 'guard';
  guard: number;
  length: number;
}

/** What a list of the automaton stands for. */
export type Meaning = Variant | Guard | { kind: 'context'; name: string; length: number };

/** All phrase tables, compiled once. */
export interface PhraseBook {
  lexicon: Lexicon;
  /** Word → number; words that stand in no phrase have none. Spellings of one word share its number. */
  vocabulary: ReadonlyMap<string, number>;
  /** Words up to this number belong to languages whose writers leave accents out. */
  lastRelaxed: number;
  automaton: Automaton;
  /** By index of the automaton's lists. */
  meanings: readonly Meaning[];
  phrases: readonly Phrase[];
}
