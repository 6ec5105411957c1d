import type { Path } from '../../facts/paths.ts';
import type { Region } from '../../facts/snapshot.ts';
import type { Automaton } from './automaton.ts';
import type { Given } from './given.ts';
import type { Lexicon } from './lexicon.ts';

/** A word of the vocabulary, by its number; a slot, a gap of some words, or a choice between sequences. */
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
  isWhole: boolean | 'sentence';
  weight: number;
}

/** One way of writing a phrase or a guard, and the elements that its anchor covers. */
export interface Notation {
  /** Index of the phrase or the guard. */
  of: number;
  elements: readonly Element[];
  from: number;
  /** Exclusive. */
  to: number;
}

/** What a list of the automaton may stand for, and what its number is a place among. */
export const MEANINGS = {
  /** The anchor of a notation of a phrase. */
  phrase: 0,
  /** A guard whose words stand in a row. */
  guard: 1,
  context: 2,
  /** The anchor of a notation of a guard that has gaps. */
  wideGuard: 3,
} as const;
const KINDS = 4;

/**
 * An output of the automaton: `outputOf(MEANINGS.context, 2)`.
 */
export function outputOf(kind: number, place: number): number {
  return place * KINDS + kind;
}

/**
 * What an output of the automaton stands for: `meaningOf(outputOf(MEANINGS.context, 2)).place` → 2.
 */
export function meaningOf(output: number): { kind: number; place: number } {
  return { kind: output % KINDS, place: Math.floor(output / KINDS) };
}

/** Things by their index; a restored book makes each when it is asked for. */
export interface Shelf<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/** What phrases are read with. */
export interface PhraseBook {
  lexicon: Lexicon;
  /** Word → number; words that stand in no phrase have none. Spellings of one word share its number. */
  vocabulary: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Words up to this number belong to languages whose writers leave accents out. */
  lastRelaxed: number;
  automaton: Automaton;
  notations: Shelf<Notation>;
  contexts: readonly string[];
  phrases: Shelf<Phrase>;
}

/** All phrase tables, compiled once. */
export interface CompiledBook extends PhraseBook {
  vocabulary: ReadonlyMap<string, number>;
  notations: readonly Notation[];
  phrases: readonly Phrase[];
}
