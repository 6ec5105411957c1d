import type { Region } from '../../facts/snapshot.ts';
import type { Automaton } from './automaton.ts';
import type { Lexicon } from './lexicon.ts';
import type { Element, Meaning, Phrase, PhraseBook, Variant } from './phrase-book.ts';
import { type NamedSlot, writeElements } from './stored-elements.ts';

/** A Map as its entries, a Set as its values, anything else as it is. */
export type Listed<T> =
  T extends ReadonlyMap<infer K, infer V> ? [K, V][] : T extends ReadonlySet<infer V> ? V[] : T;

/** One way of writing a phrase, which its variants share; the elements as `writeElements` gives them. */
type StoredNotation = Omit<Variant, 'kind' | 'elements' | 'length'> & { elements: string };

type StoredPhrase = Omit<Phrase, 'guards' | 'roles' | 'regions'> & {
  guards: number[];
  roles?: string[];
  regions?: Region[];
};

/** A phrase book as plain data that survives JSON. What is long is flat: objects are what takes time to restore. */
export interface StoredBook {
  lexicon: { [K in keyof Lexicon]: Listed<Lexicon[K]> };
  /** The vocabulary: the words with the numbers 1, 2 … */
  words: string[];
  /** Of each state but the first: the state before it, the symbol between them, its failure link. */
  states: number[];
  /** Of each state in which lists end: the state, how many they are, the lists. */
  outputs: number[];
  /** Of each list: what it stands for (a place in KINDS), which of them, its length. */
  meanings: number[];
  notations: StoredNotation[];
  slots: NamedSlot[];
  contexts: string[];
  phrases: StoredPhrase[];
}

/** The kinds of meaning, by the number they are stored under. */
export const KINDS = ['phrase', 'guard', 'context'] as const;

/**
 * Turns a compiled phrase book into plain data: compiled while the extension is built, restored where it runs.
 *
 * @example JSON.stringify(storeBook(compilePhrases(tables)))
 */
export function storeBook({ lexicon, vocabulary, automaton, meanings, phrases }: PhraseBook): StoredBook {
  const words: string[] = [];
  for (const [word, number] of vocabulary) words[number - 1] = word;
  return {
    lexicon: {
      numbers: [...lexicon.numbers],
      numberStarts: [...lexicon.numberStarts],
      units: [...lexicon.units],
      joins: [...lexicon.joins],
      months: [...lexicon.months],
      abbreviations: [...lexicon.abbreviations],
      countries: [...lexicon.countries],
    },
    words,
    states: statesOf(automaton),
    outputs: automaton.outputs.flatMap((lists, state) =>
      lists.length > 0 ? [state, lists.length, ...lists] : [],
    ),
    ...storeMeanings(meanings),
    phrases: phrases.map(({ guards, roles, regions, ...phrase }) => ({
      ...phrase,
      guards: [...guards],
      ...(roles && { roles: [...roles] }),
      ...(regions && { regions: [...regions] }),
    })),
  };
}

function statesOf({ next, size, fail }: Automaton): number[] {
  const states: number[] = new Array(3 * next.size).fill(0);
  for (const [key, state] of next) {
    states[3 * state - 3] = Math.floor(key / size);
    states[3 * state - 2] = key % size;
    states[3 * state - 1] = fail[state] ?? 0;
  }
  return states;
}

type StoredMeanings = Pick<StoredBook, 'meanings' | 'notations' | 'slots' | 'contexts'>;

function storeMeanings(meanings: readonly Meaning[]): StoredMeanings {
  const notations: StoredNotation[] = [];
  const slots: NamedSlot[] = [];
  const elementLists = new Map<readonly Element[], number>();
  const contexts = new Map<string, number>();
  function placeOf(meaning: Meaning): number {
    if (meaning.kind === 'guard') return meaning.guard;
    if (meaning.kind === 'context') return numberOf(meaning.name, contexts);
    const { phrase, elements, from, to } = meaning;
    const place = numberOf(elements, elementLists);
    notations[place] ??= { phrase, from, to, elements: writeElements(elements, slots) };
    return place;
  }
  const flat = meanings.flatMap((meaning) => [KINDS.indexOf(meaning.kind), placeOf(meaning), meaning.length]);
  return { meanings: flat, notations, slots, contexts: [...contexts.keys()] };
}

function numberOf<T>(thing: T, numbers: Map<T, number>): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}
