import type { SourceFault } from '../../lib/sources/source.ts';
import { formatList } from '../../locales/format/list.ts';
import { languageName, marketName } from '../../locales/format/names.ts';
import { t } from '../../locales/strings.ts';
import type { PackFacts } from './packs-state.ts';

/** A pack for one country or union is called by its name, one for a standard as that is cited, any other by its id. */
const STANDARD = /^iso-(\d+)$/;
const PLACE = /^([a-z]{2})(?:-([a-z0-9]{1,3}))?$/;
/** More countries than this are counted. */
const NAMED = 3;

/**
 * What a pack is called: `packName({ id: 'de', markets: ['DE'] })` → `'Germany'`.
 *
 * The id of a pack for a place is its code; all others are names already.
 */
export function packName({ id, markets }: Pick<PackFacts, 'id' | 'markets'>): string {
  if (markets === null || !PLACE.test(id)) return id.replace(STANDARD, 'ISO $1');
  try {
    return marketName(id.toUpperCase());
  } catch {
    return id;
  }
}

/** The languages that a pack is written in: `languagesInWords(['en', 'de'])` → `'English and German'`. */
export function languagesInWords(languages: readonly string[]): string {
  return formatList(languages.map(languageName));
}

/** Where a pack holds: `marketsInWords(['DE'])` → `'Germany'`. */
export function marketsInWords(markets: readonly string[] | null): string {
  if (markets === null) return t('packs.anywhere');
  if (markets.length > NAMED) return t('packs.countries', { count: markets.length });
  return formatList(markets.map(marketName));
}

/** What went wrong with a source, and what to do, in plain words. */
export function faultInWords({ kind, detail }: SourceFault, url: string): string {
  return t(`sources.fault.${kind}`, { detail, host: hostOf(url) });
}

/** Where a source is: `hostOf('https://packs.example/club.json')` → `'packs.example'`. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
