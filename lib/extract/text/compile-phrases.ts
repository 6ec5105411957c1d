import type { Path } from '../../facts/paths.ts';
import type { PhraseEntry, PhraseTable } from '../../packs/phrase-table.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { buildAutomaton } from './automaton.ts';
import { type Accents, withoutAccents } from './characters.ts';
import { checkGiven, type Given } from './given.ts';
import { type Lexicon, lexiconOf, relaxedLanguages } from './lexicon.ts';
import { certainSlots, literalsOf, type Part, readNotation, type WordLists } from './notation.ts';
import {
  type CompiledBook,
  type Element,
  MEANINGS,
  type Notation,
  outputOf,
  type Phrase,
} from './phrase-book.ts';
import { isSlot } from './slots.ts';

const USUAL_WEIGHT = 0.6;

/**
 * Compiles phrase tables into one automaton over the words of all languages.
 *
 * Throws an Error that names the file and the phrase where the notation is wrong, a slot is unknown,
 * or a value does not fit its path.
 *
 * @example compilePhrases(parsePhraseTables(readRules('rules')))
 */
export function compilePhrases(tables: readonly PhraseTable[]): CompiledBook {
  const writer = new BookWriter(tables);
  // First those that leave accents out, so that the words of all others find theirs with or without.
  for (const table of tables) if (writer.isRelaxed(table)) writer.addTable(table);
  writer.finishRelaxed();
  for (const table of tables) if (!writer.isRelaxed(table)) writer.addTable(table);
  return writer.finish();
}

class BookWriter {
  readonly #vocabulary = new Map<string, number>();
  /** Languages whose writers leave accents out, and the last word of theirs. */
  readonly #relaxed: ReadonlyMap<string, Accents>;
  #lastRelaxed = 0;
  /** What the language of the file leaves out that is being read. */
  #accents: Accents | undefined;
  /** Letters of each word, by its number. */
  readonly #lengths: number[] = [0];
  readonly #lists: { list: readonly number[]; output: number }[] = [];
  readonly #notations: Notation[] = [];
  readonly #contexts: string[] = [];
  readonly #phrases: Phrase[] = [];
  readonly #guards = new Map<string, number>();
  readonly #lexicon: Lexicon;
  /** Lists of words by language; those under `any` hold for all. */
  readonly #words = new Map<string, WordLists>();

  constructor(tables: readonly PhraseTable[]) {
    this.#lexicon = lexiconOf(tables);
    this.#relaxed = relaxedLanguages(tables);
    for (const { language, words } of tables)
      this.#words.set(language, { ...this.#words.get(language), ...words });
  }

  isRelaxed({ language }: PhraseTable): boolean {
    return this.#relaxed.has(language);
  }

  finishRelaxed(): void {
    this.#lastRelaxed = this.#lengths.length - 1;
  }

  addTable(table: PhraseTable): void {
    this.#accents = this.#relaxed.get(table.language);
    const words = { ...this.#words.get('any'), ...this.#words.get(table.language) };
    for (const [name, says] of Object.entries(table.contexts ?? {}))
      for (const say of says)
        this.#locate(`${table.file}: contexts.${name}`, () => {
          for (const list of this.#listsOf(readNotation(say, words)))
            this.#add(list, MEANINGS.context, this.#context(name));
        });
    for (const [index, entry] of (table.phrases ?? []).entries())
      this.#locate(`${table.file}: phrases.${index}`, () => this.#addPhrase(entry, table, index, words));
  }

  finish(): CompiledBook {
    return {
      lexicon: this.#lexicon,
      vocabulary: this.#vocabulary,
      lastRelaxed: this.#lastRelaxed,
      automaton: buildAutomaton(this.#lists, this.#lengths.length),
      notations: this.#notations,
      contexts: this.#contexts,
      phrases: this.#phrases,
    };
  }

  #addPhrase(entry: PhraseEntry, table: PhraseTable, index: number, words: WordLists): void {
    const guards = new Set<number>();
    for (const { words: says } of [...(table.unless ?? []), ...(entry.unless ?? [])])
      for (const say of says) guards.add(this.#guard(say, words, table.language));
    const phrase = this.#phrases.length;
    const gives = Object.entries(entry.gives) as [Path, Given][];
    const weight = entry.weight ?? USUAL_WEIGHT;
    this.#phrases.push({
      id: `${table.file}#${index}`,
      language: table.language,
      gives,
      instead: entry.instead ?? [],
      guards,
      roles: entry.role && new Set(entry.role),
      regions: entry.region && new Set(entry.region),
      under: entry.under,
      notUnder: entry.notUnder ?? [],
      isWhole: entry.whole ?? false,
      weight,
    });
    for (const say of [entry.say].flat()) {
      const parts = readNotation(say, words);
      const slots = certainSlots(parts);
      for (const [path, given] of gives) checkGiven(path, given, slots);
      this.#addVariants(phrase, this.#elements(parts), say);
    }
  }

  #elements(parts: readonly Part[]): Element[] {
    return parts.map((part): Element => {
      if (part.kind === 'word') return this.#number(part.word);
      if (part.kind === 'gap') return { gap: part.most };
      if (part.kind === 'choice') return { branches: this.#branches(part.branches) };
      if (!isSlot(part.slot)) throw new Error(`{${part.slot}} is no slot`);
      return { slot: part.slot, name: part.name };
    });
  }

  /** Longest first, so that a match takes in as many of the words as it can. */
  #branches(branches: readonly (readonly Part[])[]): Element[][] {
    return branches.map((branch) => this.#elements(branch)).sort((a, b) => b.length - a.length);
  }

  #addVariants(phrase: number, elements: readonly Element[], say: string): void {
    const { from, to, lists } = this.#anchor(elements, say);
    this.#notations.push({ of: phrase, elements, from, to });
    for (const list of lists) this.#add(list, MEANINGS.phrase, this.#notations.length - 1);
  }

  #anchor(elements: readonly Element[], say: string): Anchor {
    const anchor = anchorOf(elements, this.#lengths);
    if (!anchor)
      throw new Error(`"${say}" needs a word that is always there, before {text}, {name} and {id}`);
    return anchor;
  }

  #guard(say: string, words: WordLists, language: string): number {
    const key = `${language}:${say}`;
    const known = this.#guards.get(key);
    if (known !== undefined) return known;
    const guard = this.#guards.size;
    this.#guards.set(key, guard);
    const parts = readNotation(say, words);
    if (!parts.some(({ kind }) => kind === 'gap')) {
      for (const list of this.#listsOf(parts)) this.#add(list, MEANINGS.guard, guard);
      return guard;
    }
    if (parts.some(({ kind }) => kind === 'slot'))
      throw new Error(`"${say}": no slot may stand among "unless"`);
    const elements = this.#elements(parts);
    const { from, to, lists } = this.#anchor(elements, say);
    this.#notations.push({ of: guard, elements, from, to });
    for (const list of lists) this.#add(list, MEANINGS.wideGuard, this.#notations.length - 1);
    return guard;
  }

  #listsOf(parts: readonly Part[]): number[][] {
    return literalsOf(parts).map((list) => list.map((word) => this.#number(word)));
  }

  #context(name: string): number {
    const known = this.#contexts.indexOf(name);
    return known < 0 ? this.#contexts.push(name) - 1 : known;
  }

  #add(list: readonly number[], kind: number, place: number): void {
    if (list.length === 0) throw new Error('a phrase without a word');
    this.#lists.push({ list, output: outputOf(kind, place) });
  }

  /** Numbers start at 1; 0 is every word that stands in no phrase. */
  #number(word: string): number {
    const known = this.#vocabulary.get(word);
    if (known !== undefined) return known;
    const bare = this.#accents ? withoutAccents(word, this.#accents) : word;
    const number = this.#vocabulary.get(bare) ?? this.#lengths.length;
    if (number === this.#lengths.length) this.#lengths.push(word.length);
    this.#vocabulary.set(bare, number);
    this.#vocabulary.set(word, number);
    return number;
  }

  #locate(place: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      throw new Error(`rules/${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
