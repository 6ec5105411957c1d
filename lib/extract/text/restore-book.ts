import { readNumbers } from './number-text.ts';
import type { Notation, Phrase, PhraseBook, Shelf } from './phrase-book.ts';
import { linesOf, readQuietly } from './quiet-text.ts';
import { restoreAutomaton } from './stored-automaton.ts';
import type { StoredBook, StoredPhrase } from './stored-book.ts';
import { ElementReader } from './stored-elements.ts';
import { Vocabulary } from './stored-vocabulary.ts';
import { forEachList } from './trader-words.ts';

/**
 * The phrase book that `storeBook` stored: reads pages just as the compiled one does, and is there in a fraction of the
 * time, because phrases are made when their words first stand on a page. The data is our own, from the package, and is
 * not checked again.
 *
 * @example restoreBook(JSON.parse(json)).phrases.length
 */
export function restoreBook(stored: StoredBook): PhraseBook {
  const { lexicon, lastRelaxed, contexts } = stored;
  return {
    lexicon: {
      languages: new Map(
        lexicon.languages.map(([name, { numbers, months, periods, disputed }]) => [
          name,
          {
            numbers: new Map(numbers),
            months: new Map(months),
            periods: new Map(periods),
            disputed: new Map(disputed),
          },
        ]),
      ),
      units: new Map(lexicon.units),
      joins: new Map(lexicon.joins),
      abbreviations: new Set(lexicon.abbreviations),
      countries: new Map(lexicon.countries),
      and: new Set(lexicon.and),
      aroundCountries: new Set(lexicon.aroundCountries),
      trader: forEachList((name) => new Set(lexicon.trader[name])),
    },
    vocabulary: new Vocabulary(stored.vocabulary),
    lastRelaxed,
    automaton: restoreAutomaton(stored.automaton),
    notations: restoreNotations(stored),
    contexts,
    phrases: restorePhrases(stored),
  };
}

function restoreNotations({ notations, choices, slots }: StoredBook): Shelf<Notation> {
  const lines = linesOf(notations);
  const reader = new ElementReader(slots, linesOf(choices));
  return new LazyShelf(lines.length, (place) => {
    const [of = 0, from = 0, to = 0, ...codes] = readNumbers(lines[place] ?? '');
    return { of, elements: reader.read(codes), from, to };
  });
}

function restorePhrases({ phrases, files, guards }: StoredBook): Shelf<Phrase> {
  const sets = linesOf(guards);
  const lines = linesOf(phrases);
  return new LazyShelf(lines.length, (place) => {
    const line = lines[place];
    if (line === undefined) return undefined;
    const stored = readQuietly(line) as StoredPhrase;
    const { file, index, guards: set, instead = [], roles, regions, notUnder = [], ...rest } = stored;
    const [path, language] = files[file] ?? ['', ''];
    return {
      id: `${path}#${index}`,
      language,
      gives: rest.gives,
      instead,
      guards: new Set(readNumbers(sets[set] ?? '')),
      roles: roles && new Set(roles),
      regions: regions && new Set(regions),
      under: rest.under,
      notUnder,
      isWhole: rest.isWhole ?? false,
      weight: rest.weight,
    };
  });
}

/** Makes each thing when it is first asked for: most are never looked at. */
class LazyShelf<T> implements Shelf<T> {
  readonly length: number;
  readonly #make: (index: number) => T | undefined;
  readonly #made: (T | undefined)[] = [];

  constructor(length: number, make: (index: number) => T | undefined) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): T | undefined {
    this.#made[index] ??= this.#make(index);
    return this.#made[index];
  }
}
