import type { PhraseTable } from '../../packs/phrase-table.ts';
import { countriesOf } from './countries.ts';
import { tokenize } from './tokens.ts';

/** A unit of time as a language writes it, after its first word. */
export interface UnitWords {
  rest: readonly string[];
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  days?: 'working' | 'calendar';
}

/** The small words of all languages that values are made of. */
export interface Lexicon {
  numbers: ReadonlyMap<string, number>;
  /** First words of numbers: most words are none, and are not looked up any further. */
  numberStarts: ReadonlySet<string>;
  /** By first word, longest first. */
  units: ReadonlyMap<string, readonly UnitWords[]>;
  /** Words that join the ends of a range, by first word, longest first: the words after it. */
  joins: ReadonlyMap<string, readonly (readonly string[])[]>;
  months: ReadonlyMap<string, number>;
  abbreviations: ReadonlySet<string>;
  /** Name of a country, words with blanks between → ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Collects numbers, units, joining words, months and abbreviations of all tables.
 *
 * @example lexiconOf(tables).numbers.get('vierzehn') → 14
 */
export function lexiconOf(tables: readonly PhraseTable[]): Lexicon {
  const numbers = new Map<string, number>();
  const units = new Map<string, UnitWords[]>();
  const joins = new Map<string, string[][]>();
  const months = new Map<string, number>();
  const abbreviations = new Set<string>();
  for (const table of tables) {
    for (const [word, number] of Object.entries(table.numbers ?? {})) numbers.set(oneWord(word), number);
    for (const [word, month] of Object.entries(table.months ?? {})) months.set(oneWord(word), month);
    for (const word of table.abbreviations ?? []) abbreviations.add(oneWord(word));
    for (const { words, unit, days } of table.units ?? [])
      for (const word of words) {
        const [first = '', ...rest] = tokenize(word, NONE).words;
        pushTo(units, first, days ? { rest, unit, days } : { rest, unit });
      }
    for (const join of table.joins ?? []) {
      const [first = '', ...rest] = tokenize(join, NONE).words;
      pushTo(joins, first, rest);
    }
  }
  for (const list of units.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const list of joins.values()) list.sort((a, b) => b.length - a.length);
  const languages = new Set(tables.map(({ language }) => language).filter((language) => language !== 'any'));
  const countries = countriesOf([...languages]);
  const numberStarts = new Set([...numbers.keys()].map((words) => words.split(' ')[0] ?? ''));
  return { numbers, numberStarts, units, joins, months, abbreviations, countries };
}

/** A word as it stands among tokens; of a hyphenated word (`trente-deux`) the words with blanks between. */
function oneWord(word: string): string {
  return tokenize(word, NONE).words.join(' ');
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
