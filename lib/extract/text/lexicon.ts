import type { PhraseTable } from '../../packs/phrase-table.ts';
import { type Accents, withoutAccents } from './characters.ts';
import { countriesOf } from './countries.ts';
import { tokenize } from './tokens.ts';

/** A unit of time as a language writes it, after its first word. */
export interface UnitWords {
  rest: readonly string[];
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  days?: 'working' | 'calendar';
}

/** Words that mean one thing in one language and another in the next: `to` is two in Danish, `listopad` two months. */
export interface LanguageWords {
  numbers: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  /** Lengths of time in words of their own, by first word, longest first: `fortnight`, `하루`. */
  periods: ReadonlyMap<string, readonly FixedPeriod[]>;
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
  /** By first word, longest first. */
  units: ReadonlyMap<string, readonly UnitWords[]>;
  /** Words that join the ends of a range, by first word, longest first: the words after it. */
  joins: ReadonlyMap<string, readonly (readonly string[])[]>;
  abbreviations: ReadonlySet<string>;
  /** Name of a country, words with blanks between → ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, string>;
}

/** The lexicon as it is spoken on a page or in a phrase. */
export interface SpokenLexicon extends Lexicon, LanguageWords {
  /** First words of numbers: most words are none, and are not looked up any further. */
  numberStarts: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Collects numbers, units, joining words, months and abbreviations of all tables.
 *
 * @example lexiconOf(tables).languages.get('de')?.numbers.get('vierzehn') → 14
 */
export function lexiconOf(tables: readonly PhraseTable[]): Lexicon {
  const units = new Map<string, UnitWords[]>();
  const joins = new Map<string, string[][]>();
  const abbreviations = new Set<string>();
  const relaxed = relaxedLanguages(tables);
  for (const table of tables) {
    const spell = (word: string) => spellings(word, relaxed.get(table.language));
    for (const word of table.abbreviations ?? []) abbreviations.add(oneWord(word));
    for (const { words, unit, days } of table.units ?? [])
      for (const [first = '', ...rest] of words.flatMap(spell))
        pushTo(units, first, days ? { rest, unit, days } : { rest, unit });
    for (const [first = '', ...rest] of (table.joins ?? []).flatMap(spell)) pushTo(joins, first, rest);
  }
  for (const list of units.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const list of joins.values()) list.sort((a, b) => b.length - a.length);
  const names = [...new Set(tables.map(({ language }) => language))];
  const languages = new Map<string, LanguageWords>();
  for (const name of names) {
    const own = wordsOf(
      tables.filter(({ language }) => language === name),
      relaxed.get(name),
    );
    if (own.numbers.size + own.months.size + own.periods.size > 0) languages.set(name, own);
  }
  const countries = countriesOf(names.filter((name) => name !== 'any'));
  return { languages, units, joins, abbreviations, countries };
}

/**
 * Languages whose files say that accents are left out, and which.
 *
 * @example relaxedLanguages(tables).get('es') // 'inner'
 */
export function relaxedLanguages(tables: readonly PhraseTable[]): ReadonlyMap<string, Accents> {
  return new Map(tables.flatMap(({ language, accents }) => (accents ? [[language, accents]] : [])));
}

function wordsOf(tables: readonly PhraseTable[], accents: Accents | undefined): LanguageWords {
  const numbers = new Map<string, number>();
  const months = new Map<string, number>();
  const periods = new Map<string, FixedPeriod[]>();
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
function joined(languages: readonly LanguageWords[]): LanguageWords & Pick<SpokenLexicon, 'numberStarts'> {
  const last = languages.toReversed();
  const numbers = new Map(last.flatMap((words) => [...words.numbers]));
  const months = new Map(last.flatMap((words) => [...words.months]));
  const periods = new Map(last.flatMap((words) => [...words.periods]));
  return { numbers, numberStarts: startsOf(numbers), months, periods };
}

const SPOKEN = new WeakMap<Lexicon, Map<string, SpokenLexicon>>();

/**
 * The lexicon with the numbers, months and fixed periods of some languages only; those of the first win.
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
  const spoken = { ...lexicon, ...joined(words) };
  known.set(key, spoken);
  return spoken;
}

/** A word as it stands among tokens; of a hyphenated word (`trente-deux`) the words with blanks between. */
function oneWord(word: string): string {
  return tokenize(word, NONE).words.join(' ');
}

/** The words of an entry; where a language leaves accents out, also without them. */
function spellings(entry: string, accents: Accents | undefined): string[][] {
  const { words } = tokenize(entry, NONE);
  if (!accents) return [words];
  const bare = words.map((word) => withoutAccents(word, accents));
  return bare.some((word, index) => word !== words[index]) ? [words, bare] : [words];
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
