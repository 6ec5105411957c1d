import type { PhraseTable } from '../../packs/phrase-table.ts';
import type { Accents } from './characters.ts';
import { isNatural, type TimeUnit, unitsIn } from './intl-words.ts';
import { spellings } from './spellings.ts';

/** A unit of time as a language writes it, after its first word. */
export interface UnitWords {
  rest: readonly string[];
  unit: TimeUnit;
  days?: 'working' | 'calendar';
}

/** Units by first word, longest first. */
export type UnitsByWord = ReadonlyMap<string, readonly UnitWords[]>;

/** `ay` is a month in Turkish. */
const FEW_LETTERS = /^[^\s\u1100-\uffff]{1,2}$/;

/** Units of all languages, and by language those whose words are another unit in another language. */
export interface UnitTables {
  agreed: UnitsByWord;
  disputed: ReadonlyMap<string, UnitsByWord>;
}

/**
 * Collects the units of time of all tables, and those that Unicode (CLDR) writes in their languages. Nearly all hold on
 * every page; `година`, a year in Bulgarian and an hour in Ukrainian, only where its language is spoken.
 *
 * @example unitTables(tables, ['bg', 'uk'], new Map()).disputed.get('uk')?.has('година') // true
 */
export function unitTables(
  tables: readonly PhraseTable[],
  names: readonly string[],
  relaxed: ReadonlyMap<string, Accents>,
): UnitTables {
  const entries = new Map<string, Map<string, UnitWords>>();
  const add = (language: string, words: readonly string[], unit: UnitWords) => {
    const key = words.join(' ');
    const byLanguage = entries.get(key) ?? new Map<string, UnitWords>();
    entries.set(key, byLanguage);
    if (!byLanguage.has(language)) byLanguage.set(language, unit);
  };
  for (const { language, units } of tables)
    for (const { words, unit, days } of units ?? [])
      for (const spelling of words.flatMap((word) => spellings(word, relaxed.get(language))))
        add(language, spelling, { rest: spelling.slice(1), unit, ...(days && { days }) });
  // What a table lists may stand on any page; what Unicode adds must be long enough to be no other word there.
  const written = new Set(entries.keys());
  for (const name of names.filter(isNatural))
    for (const { words, unit } of unitsIn(name)) add(name, words, { rest: words.slice(1), unit });
  const agreed = new Map<string, UnitWords[]>();
  const disputed = new Map<string, Map<string, UnitWords[]>>();
  for (const [key, byLanguage] of entries) {
    const first = key.split(' ')[0] ?? '';
    const units = [...byLanguage.values()];
    const isOne = new Set(units.map(({ unit }) => unit)).size === 1;
    if (units[0] && isOne && (!FEW_LETTERS.test(key) || written.has(key))) push(agreed, first, units[0]);
    else
      for (const [language, unit] of byLanguage) {
        const own = disputed.get(language) ?? new Map<string, UnitWords[]>();
        disputed.set(language, own);
        push(own, first, unit);
      }
  }
  for (const lists of [agreed, ...disputed.values()])
    for (const list of lists.values()) list.sort(longestFirst);
  return { agreed, disputed };
}

/**
 * Units that hold everywhere, and those of some languages.
 *
 * @example joinUnits(agreed, [ukrainian]).get('година')?.[0]?.unit // 'hour'
 */
export function joinUnits(agreed: UnitsByWord, own: readonly UnitsByWord[]): UnitsByWord {
  if (own.every((units) => units.size === 0)) return agreed;
  const joined = new Map(agreed);
  for (const units of own.toReversed())
    for (const [first, list] of units)
      joined.set(first, [...list, ...(joined.get(first) ?? [])].sort(longestFirst));
  return joined;
}

function longestFirst(a: UnitWords, b: UnitWords): number {
  return b.rest.length - a.rest.length;
}

function push(lists: Map<string, UnitWords[]>, key: string, unit: UnitWords): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(unit);
}
