import type { Path } from '../../facts/paths.ts';
import type { Region } from '../../facts/snapshot.ts';
import type { TraderList } from '../../packs/trader-lists.ts';
import type { Given } from './given.ts';
import type { LanguageWords, Lexicon } from './lexicon.ts';
import { writeNumbers } from './number-text.ts';
import type { CompiledBook, Phrase } from './phrase-book.ts';
import { joinLines, writeQuietly } from './quiet-text.ts';
import { type StoredAutomaton, storeAutomaton } from './stored-automaton.ts';
import { ElementWriter, type NamedSlot } from './stored-elements.ts';
import { storeVocabulary } from './stored-vocabulary.ts';
import { forEachList } from './trader-words.ts';

/** A Map as its entries, a Set as its values, anything else as it is. */
export type Listed<T> =
  T extends ReadonlyMap<infer K, infer V> ? [K, V][] : T extends ReadonlySet<infer V> ? V[] : T;

type StoredWords = { [K in keyof LanguageWords]: Listed<LanguageWords[K]> };

/** A phrase with what is not as usual; its file and its guards by their places in the lists of these. */
export interface StoredPhrase {
  file: number;
  /** Its place in the file. */
  index: number;
  gives: [Path, Given][];
  guards: number;
  weight: number;
  instead?: string[];
  roles?: string[];
  regions?: Region[];
  under?: string[];
  notUnder?: string[];
  isWhole?: true | 'sentence';
}

/** A phrase book as plain data that survives JSON; what is long is text, which costs next to nothing until it is read. */
export interface StoredBook {
  lexicon: { [K in Exclude<keyof Lexicon, 'languages' | 'trader'>]: Listed<Lexicon[K]> } & {
    languages: [string, StoredWords][];
    trader: Record<TraderList, string[]>;
  };
  vocabulary: string;
  lastRelaxed: number;
  automaton: StoredAutomaton;
  /** Of each notation its phrase or guard, the ends of its anchor, and its elements, a line each. */
  notations: string;
  choices: string;
  slots: NamedSlot[];
  contexts: string[];
  /** A `StoredPhrase` a line. */
  phrases: string;
  /** Path and language of each file. */
  files: [string, string][];
  /** Sets of guards, a line each. */
  guards: string;
}

/**
 * Turns a compiled phrase book into plain data: compiled while the extension is built, restored where it runs.
 *
 * @example JSON.stringify(storeBook(compilePhrases(tables)))
 */
export function storeBook(book: CompiledBook): StoredBook {
  const { languages, units, joins, abbreviations, countries, and, aroundCountries, trader } = book.lexicon;
  const writer = new ElementWriter();
  const notations = book.notations.map(
    ({ of, from, to, elements }) => writeNumbers([of, from, to]) + writer.write(elements),
  );
  return {
    lexicon: {
      languages: [...languages].map(([name, own]) => [name, storeWords(own)]),
      units: [...units],
      joins: [...joins],
      abbreviations: [...abbreviations],
      countries: [...countries],
      and: [...and],
      aroundCountries: [...aroundCountries],
      trader: forEachList((name) => [...trader[name]]),
    },
    vocabulary: storeVocabulary(book.vocabulary),
    lastRelaxed: book.lastRelaxed,
    automaton: storeAutomaton(book.automaton),
    notations: joinLines(notations),
    choices: joinLines(writer.choices),
    slots: writer.slots,
    contexts: [...book.contexts],
    ...storePhrases(book.phrases),
  };
}

function storeWords({ numbers, months, periods, disputed }: LanguageWords): StoredWords {
  return { numbers: [...numbers], months: [...months], periods: [...periods], disputed: [...disputed] };
}

function storePhrases(phrases: readonly Phrase[]): Pick<StoredBook, 'phrases' | 'files' | 'guards'> {
  const files = new Map<string, string>();
  const sets = new Map<string, number>();
  const stored = phrases.map((phrase): StoredPhrase => {
    const [file = '', index = ''] = phrase.id.split('#');
    files.set(file, phrase.language);
    const guards = writeNumbers([...phrase.guards].sort((a, b) => a - b));
    if (!sets.has(guards)) sets.set(guards, sets.size);
    const { gives, weight, instead, roles, regions, under, notUnder, isWhole } = phrase;
    return {
      file: [...files.keys()].indexOf(file),
      index: Number(index),
      gives: [...gives],
      guards: sets.get(guards) ?? 0,
      weight,
      ...(instead.length > 0 && { instead: [...instead] }),
      ...(roles && { roles: [...roles] }),
      ...(regions && { regions: [...regions] }),
      ...(under && { under: [...under] }),
      ...(notUnder.length > 0 && { notUnder: [...notUnder] }),
      ...(isWhole && { isWhole }),
    };
  });
  return {
    phrases: joinLines(stored.map(writeQuietly)),
    files: [...files],
    guards: joinLines([...sets.keys()]),
  };
}
