import type { Calendar } from '../calendar/calendar.ts';
import type { Pack } from './pack.ts';

/** A part of a country. */
export interface CountryPart {
  /** ISO 3166-2, e.g. `US-CA`. */
  market: string;
  /** In the language of the place; its code where no calendar names it. */
  name: string;
}

/**
 * The parts of a country (ISO 3166-1 alpha-2) that have rules or days off of their own, in the order of their codes:
 * those that packs, or rules and deadlines of them, are made for, and those of its calendar.
 *
 * @example partsOfCountry('US', packs, calendars) // [{ market: 'US-CA', name: 'California' }]
 */
export function partsOfCountry(
  country: string,
  packs: readonly Pick<Pack, 'markets' | 'rules' | 'deadlines'>[],
  calendars: readonly Calendar[],
): CountryPart[] {
  const names = calendars.find(({ id }) => id === country)?.regions ?? {};
  const ruled = packs.flatMap(({ markets, rules, deadlines }) =>
    [markets, ...[...rules, ...deadlines].map(({ scope }) => scope?.markets ?? [])].flat(),
  );
  const off = Object.keys(names).map((region) => `${country}-${region}`);
  const parts = new Set([...ruled.filter((market) => market.startsWith(`${country}-`)), ...off]);
  return [...parts].sort().map((market) => {
    const code = market.slice(country.length + 1);
    return { market, name: Object.hasOwn(names, code) ? (names[code] ?? code) : code };
  });
}
