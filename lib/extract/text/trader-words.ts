import type { PhraseTable } from '../../packs/phrase-table.ts';
import { TRADER_LISTS, type TraderList } from '../../packs/trader-lists.ts';
import type { Accents } from './characters.ts';
import { spellings } from './spellings.ts';

/** Words of the longest entry of a list; each letter of a script without spaces counts as one. */
const LONGEST = 6;

/** Entries as they stand among tokens, with blanks between their words. */
type WordList = ReadonlySet<string>;

/** Words around what tells who a trader is, of all languages: the lists of `trader.yaml`. */
export interface TraderWords extends Record<TraderList, WordList> {
  /** Open a sentence or a label before a name and are no part of it: `sold by`, `Anbieter`. */
  beforeName: WordList;
  /** Small words inside names: `Casa do Chá`. */
  inName: WordList;
  /** Of these a trader is told: "terms of Example Ltd" is no name. */
  noName: WordList;
  /** Said before who made or runs the pages: `Website by …`. */
  made: WordList;
  /** Between these and the name. */
  by: WordList;
  /** End a name behind a copyright sign: `all rights reserved`. */
  rights: WordList;
  /** Behind a name: a group, of which somebody sells (`Example, Inc. or its affiliates`). */
  group: WordList;
  /** Hold the place of something that nobody has filled in: `to be completed`. */
  blank: WordList;
  /** End a label that asks for a name: `販売業者の名称`. */
  label: WordList;
  /** Announce other numbers than telephone numbers, or those of somebody else: `Fax`, `IBAN`. */
  otherNumber: WordList;
  /** Begin the name of a mailbox that is not for buyers: `datenschutz@`. */
  otherMailbox: WordList;
  /** Small words inside the names of streets and cities: `Frankfurt am Main`. */
  inPlace: WordList;
  /** Kinds of street, which begin or end its name: `Rue`, `Lane`. */
  street: WordList;
  /** Begin a line of an address where houses have no number: `Lieu-dit`, `Contrada`. */
  locality: WordList;
  /** Stand behind an address and are no part of it: `Tel`, `CVR`. */
  afterAddress: WordList;
  /** Say that a postcode follows: `PLZ`, `code postal`. */
  postcode: WordList;
  /** Say what other number follows: `HRB`, `Suite`. */
  noPostcode: WordList;
}

/**
 * Collects the lists of `trader.yaml` of all languages.
 *
 * Throws an Error that names file and entry where one has more than six words.
 *
 * @example traderWords(tables, relaxedLanguages(tables)).inName.has('und') // true
 */
export function traderWords(
  tables: readonly PhraseTable[],
  relaxed: ReadonlyMap<string, Accents>,
): TraderWords {
  const listOf = (name: TraderList): WordList =>
    new Set(
      tables.flatMap(({ file, language, trader }) =>
        (trader?.[name] ?? []).flatMap((entry) =>
          spellings(entry, relaxed.get(language)).map((words) => {
            if (words.length > 0 && words.length <= LONGEST) return words.join(' ');
            throw new Error(`rules/${file}: trader.${name}: "${entry}" must have one to six words`);
          }),
        ),
      ),
    );
  return forEachList(listOf);
}

/**
 * One thing for each list, by its name.
 *
 * @example forEachList((name) => [...words[name]]).by // ['by', 'von']
 */
export function forEachList<T>(make: (name: TraderList) => T): Record<TraderList, T> {
  return Object.fromEntries(TRADER_LISTS.map((name) => [name, make(name)])) as Record<TraderList, T>;
}

/**
 * True where an entry of the list ends right before a word.
 *
 * @example endsBefore(['web', 'design', 'by'], 2, traderWords.made) // true
 */
export function endsBefore(words: readonly string[], end: number, list: WordList): boolean {
  for (let length = 1; length <= Math.min(LONGEST, end); length++)
    if (list.has(words.slice(end - length, end).join(' '))) return true;
  return false;
}

/**
 * The first word at which an entry of the list starts; -1 where none does.
 *
 * @example placeOf(['example', 'ltd', 'all', 'rights'], traderWords.rights) // 2
 */
export function placeOf(words: readonly string[], list: WordList): number {
  return words.findIndex((_, at) => {
    for (let length = 1; length <= Math.min(LONGEST, words.length - at); length++)
      if (list.has(words.slice(at, at + length).join(' '))) return true;
    return false;
  });
}
