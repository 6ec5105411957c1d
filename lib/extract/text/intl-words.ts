import { tokenize } from './tokens.ts';

const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** A unit of time. */
export type TimeUnit = (typeof UNITS)[number];

/** Counts that bring out all plural forms of a language (CLDR plural rules). */
const COUNTS = [1, 2, 3, 5, 11, 20, 100, 1.5];

/** A language that people speak, and the browser knows: `xx` of a test and `de-x-…` are none. */
export function isNatural(name: string): boolean {
  return !name.includes('-') && Intl.NumberFormat.supportedLocalesOf(name).length > 0;
}

/**
 * The units of time of a language as Unicode writes them out (CLDR): the words of each, and its unit.
 *
 * @example unitsIn('de').some(({ words }) => words[0] === 'tagen') // false: Unicode writes no cases
 */
export function unitsIn(language: string): { words: string[]; unit: TimeUnit }[] {
  const found = new Map<string, { words: string[]; unit: TimeUnit }>();
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of COUNTS) {
      const part = format.formatToParts(count).find(({ type }) => type === 'unit');
      const { words } = tokenize(part?.value ?? '');
      if (words.length > 0) found.set(words.join(' '), { words, unit });
    }
  }
  return [...found.values()];
}

/**
 * The months of a language as Unicode writes them, in full and short, alone and beside a day.
 *
 * @example monthsIn('pl').get('listopada') // 11
 */
export function monthsIn(language: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const day = { day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  for (const month of ['short', 'long'] as const)
    for (const options of [
      { month, timeZone: 'UTC' },
      { month, ...day },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, options);
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2026, number - 1, 1));
        const { words } = tokenize(parts.find(({ type }) => type === 'month')?.value ?? '');
        const [name = ''] = words;
        if (words.length !== 1 || !/^\p{L}{2}/u.test(name)) continue;
        const whole = tokenize(parts.map(({ value }) => value).join('')).words;
        // Hebrew writes "in" and the month as one word.
        for (const word of whole) if (word.endsWith(name)) months.set(word, number);
      }
    }
  return months;
}
