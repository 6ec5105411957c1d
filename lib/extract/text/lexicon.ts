import type { PhraseTable } from '../../packs/phrase-table.ts';
import type { Accents } from './characters.ts';
import { countriesOf } from './countries.ts';
import { isNatural, monthsIn } from './intl-words.ts';
import { spellings } from './spellings.ts';
import { tokenize } from './tokens.ts';
import { type TraderWords, traderWords } from './trader-words.ts';
import { joinUnits, type UnitsByWord, unitTables } from './unit-words.ts';

/** Words that mean one thing in one language and another in the next: `to` is two in Danish, `listopad` two months. */
export interface LanguageWords {
  numbers: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  /** Lengths of time in words of their own, by first word, longest first: `fortnight`, `하루`. */
  periods: ReadonlyMap<string, readonly FixedPeriod[]>;
  /** Units of time whose words are another unit in another language. */
  disputed: UnitsByWord;
}

/** A length of time that needs no number, after its first word; `length` is an ISO 8601 duration. */
export interface FixedPeriod {
  rest: readonly string[];
  length: string;
}

/** The small words of all languages that values are made of. */
export interface Lexicon {
  /** By the name of the language's folder. */
  languages: ReadonlyMap<string, LanguageWords>;
  /** Units of time on which the languages agree. */
  units: UnitsByWord;
  /** Words that join the ends of a range, by first word, longest first: the words after it. */
  joins: ReadonlyMap<string, readonly (readonly string[])[]>;
  abbreviations: ReadonlySet<string>;
  /** Name of a country, words with blanks between → ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, string>;
  /** Words that join the last of a list to those before. */
  and: ReadonlySet<string>;
  /** Words before and behind the name of a country in a list. */
  aroundCountries: ReadonlySet<string>;
  trader: TraderWords;
}

/** The lexicon as it is spoken on a page or in a phrase. */
export interface SpokenLexicon extends Lexicon, Omit<LanguageWords, 'disputed'> {
  /** First words of numbers: most words are none, and are not looked up any further. */
  numberStarts: ReadonlySet<string>;
}

const NO_MONTHS: ReadonlyMap<string, number> = new Map();
const NO_UNITS: UnitsByWord = new Map();

/**
 * Collects numbers, units, joining words, months and abbreviations of all tables; months and units also as Unicode
 * (CLDR) writes them in the languages of the tables.
 *
 * @example lexiconOf(tables).languages.get('de')?.numbers.get('vierzehn') → 14
 */
export function lexiconOf(tables: readonly PhraseTable[]): Lexicon {
  const joins = new Map<string, string[][]>();
  const abbreviations = new Set<string>();
  const relaxed = relaxedLanguages(tables);
  for (const table of tables) {
    const spell = (word: string) => spellings(word, relaxed.get(table.language));
    for (const word of table.abbreviations ?? []) abbreviations.add(oneWord(word));
    for (const [first = '', ...rest] of (table.joins ?? []).flatMap(spell)) pushTo(joins, first, rest);
  }
  const names = [...new Set(tables.map(({ language }) => language))].filter((name) => name !== 'any');
  const { agreed: units, disputed } = unitTables(tables, names, relaxed);
  for (const list of joins.values()) list.sort((a, b) => b.length - a.length);
  const languages = new Map<string, LanguageWords>();
  for (const name of names) {
    const own = tables.filter(({ language }) => language === name);
    const usual = isNatural(name) ? monthsIn(name) : NO_MONTHS;
    languages.set(name, {
      ...wordsOf(own, relaxed.get(name), usual),
      disputed: disputed.get(name) ?? NO_UNITS,
    });
  }
  const countries = new Map(countriesOf(names));
  for (const table of tables)
    for (const [name, code] of Object.entries(table.countries ?? {})) countries.set(oneWord(name), code);
  const listOf = (name: 'and' | 'aroundCountries') =>
    new Set(tables.flatMap((table) => (table[name] ?? []).map(oneWord)));
  return {
    languages,
    units,
    joins,
    abbreviations,
    countries,
    and: listOf('and'),
    aroundCountries: listOf('aroundCountries'),
    trader: traderWords(tables, relaxed),
  };
}

/**
 * Languages whose files say that accents are left out, and which.
 *
 * @example relaxedLanguages(tables).get('es') // 'inner'
 */
export function relaxedLanguages(tables: readonly PhraseTable[]): ReadonlyMap<string, Accents> {
  return new Map(tables.flatMap(({ language, accents }) => (accents ? [[language, accents]] : [])));
}

function wordsOf(
  tables: readonly PhraseTable[],
  accents: Accents | undefined,
  usual: ReadonlyMap<string, number>,
): Omit<LanguageWords, 'disputed'> {
  const numbers = new Map<string, number>();
  const months = new Map<string, number>();
  const periods = new Map<string, FixedPeriod[]>();
  for (const [word, month] of usual)
    for (const spelling of spellings(word, accents)) months.set(spelling.join(' '), month);
  for (const table of tables) {
    for (const [word, number] of Object.entries(table.numbers ?? {}))
      for (const spelling of spellings(word, accents)) numbers.set(spelling.join(' '), number);
    for (const [word, month] of Object.entries(table.months ?? {}))
      for (const spelling of spellings(word, accents)) months.set(spelling.join(' '), month);
    for (const [word, length] of Object.entries(table.periods ?? {}))
      for (const [first = '', ...rest] of spellings(word, accents)) pushTo(periods, first, { rest, length });
  }
  for (const list of periods.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { numbers, months, periods };
}

function startsOf(numbers: ReadonlyMap<string, number>): Set<string> {
  return new Set([...numbers.keys()].map((words) => words.split(' ')[0] ?? ''));
}

/** Words of several languages together; where they differ, the first language's. */
function joined(
  languages: readonly LanguageWords[],
): Omit<LanguageWords, 'disputed'> & Pick<SpokenLexicon, 'numberStarts'> {
  const last = languages.toReversed();
  const numbers = new Map(last.flatMap((words) => [...words.numbers]));
  const months = new Map(last.flatMap((words) => [...words.months]));
  const periods = new Map(last.flatMap((words) => [...words.periods]));
  return { numbers, numberStarts: startsOf(numbers), months, periods };
}

const SPOKEN = new WeakMap<Lexicon, Map<string, SpokenLexicon>>();

/**
 * The lexicon with the numbers, months, fixed periods and disputed units of some languages only; those of the first win.
 *
 * @example inLanguages(lexicon, ['da', 'en']).numbers.get('to') // 2
 */
export function inLanguages(lexicon: Lexicon, names: readonly string[]): SpokenLexicon {
  const known = SPOKEN.get(lexicon) ?? new Map<string, SpokenLexicon>();
  SPOKEN.set(lexicon, known);
  const key = names.join(' ');
  const made = known.get(key);
  if (made) return made;
  const words = names.flatMap((name) => lexicon.languages.get(name) ?? []);
  const own = words.map(({ disputed }) => disputed);
  const spoken = { ...lexicon, ...joined(words), units: joinUnits(lexicon.units, own) };
  known.set(key, spoken);
  return spoken;
}

/** A word as it stands among tokens; of a hyphenated word (`trente-deux`) the words with blanks between. */
function oneWord(word: string): string {
  return tokenize(word).words.join(' ');
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
