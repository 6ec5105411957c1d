import type { Region } from '../../facts/snapshot.ts';
import type { Automaton } from './automaton.ts';
import type { LanguageWords, Lexicon } from './lexicon.ts';
import type { Element, Meaning, Phrase, PhraseBook, Variant } from './phrase-book.ts';
import { type NamedSlot, writeElements } from './stored-elements.ts';

/** A Map as its entries, a Set as its values, anything else as it is. */
export type Listed<T> =
  T extends ReadonlyMap<infer K, infer V> ? [K, V][] : T extends ReadonlySet<infer V> ? V[] : T;

/** One way of writing a phrase, which its variants share; the elements as `writeElements` gives them. */
type StoredNotation = Omit<Variant, 'kind' | 'elements' | 'length'> & { elements: string };

type StoredWords = { [K in keyof LanguageWords]: Listed<LanguageWords[K]> };

type StoredPhrase = Omit<Phrase, 'guards' | 'roles' | 'regions'> & {
  guards: number[];
  roles?: string[];
  regions?: Region[];
};

/** A phrase book as plain data that survives JSON. What is long is flat: objects are what takes time to restore. */
export interface StoredBook {
  lexicon: { [K in Exclude<keyof Lexicon, 'languages'>]: Listed<Lexicon[K]> } & {
    languages: [string, StoredWords][];
  };
  /** The vocabulary: words, and the number of each. */
  words: string[];
  numbers: number[];
  lastRelaxed: number;
  /** Of each state but the first: the state before it, the symbol between them, its failure link. */
  states: number[];
  /** Of each state in which lists end: the state, how many they are, the lists. */
  outputs: number[];
  /** Of each list: what it stands for (a place in KINDS), which of them, its length. A notation of a guard has its number for a phrase. */
  meanings: number[];
  notations: StoredNotation[];
  slots: NamedSlot[];
  contexts: string[];
  phrases: StoredPhrase[];
}

/** The kinds of meaning, by the number they are stored under. */
export const KINDS = ['phrase', 'guard', 'context', 'wide-guard'] as const;

/**
 * Turns a compiled phrase book into plain data: compiled while the extension is built, restored where it runs.
 *
 * @example JSON.stringify(storeBook(compilePhrases(tables)))
 */
export function storeBook(book: PhraseBook): StoredBook {
  const { lexicon, vocabulary, lastRelaxed, automaton, meanings, phrases } = book;
  return {
    lexicon: {
      ...storeWords(lexicon),
      languages: [...lexicon.languages].map(([name, words]) => [name, storeWords(words)]),
      units: [...lexicon.units],
      joins: [...lexicon.joins],
      abbreviations: [...lexicon.abbreviations],
      countries: [...lexicon.countries],
    },
    words: [...vocabulary.keys()],
    numbers: [...vocabulary.values()],
    lastRelaxed,
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

function storeWords({ numbers, numberStarts, months, periods }: LanguageWords): StoredWords {
  return {
    numbers: [...numbers],
    numberStarts: [...numberStarts],
    months: [...months],
    periods: [...periods],
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
    if (meaning.kind === 'guard' && meaning.elements.length === 0) return meaning.guard;
    if (meaning.kind === 'context') return numberOf(meaning.name, contexts);
    const { elements, from, to } = meaning;
    const phrase = meaning.kind === 'guard' ? meaning.guard : meaning.phrase;
    const place = numberOf(elements, elementLists);
    notations[place] ??= { phrase, from, to, elements: writeElements(elements, slots) };
    return place;
  }
  const flat = meanings.flatMap((meaning) => [
    KINDS.indexOf(kindOf(meaning)),
    placeOf(meaning),
    meaning.length,
  ]);
  return { meanings: flat, notations, slots, contexts: [...contexts.keys()] };
}

function kindOf(meaning: Meaning): (typeof KINDS)[number] {
  return meaning.kind === 'guard' && meaning.elements.length > 0 ? 'wide-guard' : meaning.kind;
}

function numberOf<T>(thing: T, numbers: Map<T, number>): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}
