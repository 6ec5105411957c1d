import type { Automaton } from './automaton.ts';
import type { LanguageWords } from './lexicon.ts';
import type { Element, Guard, Meaning, Phrase, PhraseBook, Variant } from './phrase-book.ts';
import { KINDS, type StoredBook } from './stored-book.ts';
import { type NamedSlot, readElements } from './stored-elements.ts';

/**
 * The phrase book that `storeBook` stored: reads pages just as the compiled one does, and is there in a tenth of the time.
 * The data is our own, from the package, and is not checked again.
 *
 * @example restoreBook(JSON.parse(json)).phrases.length
 */
export function restoreBook(stored: StoredBook): PhraseBook {
  const { lexicon, words, numbers, lastRelaxed, phrases } = stored;
  return {
    lexicon: {
      ...restoreWords(lexicon),
      languages: new Map(lexicon.languages.map(([name, words]) => [name, restoreWords(words)])),
      units: new Map(lexicon.units),
      joins: new Map(lexicon.joins),
      abbreviations: new Set(lexicon.abbreviations),
      countries: new Map(lexicon.countries),
    },
    vocabulary: new Map(words.map((word, place) => [word, numbers[place] ?? 0])),
    lastRelaxed,
    automaton: restoreAutomaton(stored),
    meanings: restoreMeanings(stored),
    phrases: phrases.map(
      ({ guards, roles, regions, ...phrase }): Phrase => ({
        ...phrase,
        guards: new Set(guards),
        roles: roles && new Set(roles),
        regions: regions && new Set(regions),
      }),
    ),
  };
}

function restoreWords(words: StoredBook['lexicon']['languages'][number][1]): LanguageWords {
  return {
    numbers: new Map(words.numbers),
    numberStarts: new Set(words.numberStarts),
    months: new Map(words.months),
    periods: new Map(words.periods),
  };
}

const NONE: number[] = [];

function restoreAutomaton({ numbers, states, outputs }: StoredBook): Automaton {
  const size = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
  const next = new Map<number, number>();
  const fail = [0];
  for (let at = 0; at < states.length; at += 3) {
    next.set((states[at] ?? 0) * size + (states[at + 1] ?? 0), fail.length);
    fail.push(states[at + 2] ?? 0);
  }
  const lists: number[][] = new Array(fail.length).fill(NONE);
  for (let at = 0; at < outputs.length; ) {
    const end = at + 2 + (outputs[at + 1] ?? 0);
    lists[outputs[at] ?? 0] = outputs.slice(at + 2, end);
    at = end;
  }
  return { next, size, fail, outputs: lists };
}

function restoreMeanings({ meanings, notations, slots, contexts }: StoredBook): Meaning[] {
  const ways = notations.map((notation) => new StoredNotationReader(notation, slots));
  const restored: Meaning[] = [];
  for (let at = 0; at < meanings.length; at += 3) {
    const kind = KINDS[meanings[at] ?? 0];
    const place = meanings[at + 1] ?? 0;
    const length = meanings[at + 2] ?? 0;
    const way = ways[place];
    if (kind === 'guard') restored.push({ kind, guard: place, elements: [], from: 0, to: 0, length });
    else if (kind === 'context') restored.push({ kind, name: contexts[place] ?? '', length });
    else if (way && kind === 'wide-guard') restored.push(wideGuard(way, length));
    else if (way) restored.push(new RestoredVariant(way, length));
  }
  return restored;
}

function wideGuard({ phrase: guard, elements, from, to }: StoredNotationReader, length: number): Guard {
  return { kind: 'guard', guard, elements, from, to, length };
}

/** One way of writing a phrase; most are never looked at, so that its elements are read when they are. */
class StoredNotationReader {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly #text: string;
  readonly #slots: readonly NamedSlot[];
  #elements: readonly Element[] | undefined;

  constructor({ phrase, from, to, elements }: StoredBook['notations'][number], slots: readonly NamedSlot[]) {
    this.phrase = phrase;
    this.from = from;
    this.to = to;
    this.#text = elements;
    this.#slots = slots;
  }

  get elements(): readonly Element[] {
    this.#elements ??= readElements(this.#text, this.#slots);
    return this.#elements;
  }
}

class RestoredVariant implements Variant {
  readonly kind = 'phrase';
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly #notation: StoredNotationReader;

  constructor(notation: StoredNotationReader, length: number) {
    this.phrase = notation.phrase;
    this.from = notation.from;
    this.to = notation.to;
    this.length = length;
    this.#notation = notation;
  }

  get elements(): readonly Element[] {
    return this.#notation.elements;
  }
}
