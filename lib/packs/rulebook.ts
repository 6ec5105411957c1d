import { type Calendar, parseCalendars } from '../calendar/calendar.ts';
import { type LinkTables, parseLinkTables } from './link-table.ts';
import { checkNamesAcross } from './names.ts';
import { type Pack, parsePack } from './pack.ts';
import { type PhraseTable, parsePhraseTables } from './phrase-table.ts';

/** Everything under `rules/`, checked. It is plain data and survives JSON. */
export interface Rulebook {
  packs: Pack[];
  phrases: PhraseTable[];
  links: LinkTables;
  calendars: Calendar[];
}

/**
 * Checks everything under `rules/` and puts it together; a folder with a `pack.yaml` is a pack.
 *
 * `files` holds parsed YAML by path under `rules/`. Throws an Error that names file, place and reason at the
 * first thing that is wrong.
 *
 * @example parseRulebook(readRules('rules')).packs[0].id // 'iso-32123'
 */
export function parseRulebook(files: Record<string, unknown>): Rulebook {
  const folders = Object.keys(files)
    .filter((name) => /^[^/]+\/pack\.yaml$/.test(name))
    .map((name) => name.slice(0, name.indexOf('/')))
    .sort();
  const packs = folders.map((folder) => parsePack(folder, files));
  const [fault] = checkNamesAcross(packs);
  if (fault) throw fault;
  return {
    packs,
    phrases: parsePhraseTables(files),
    links: parseLinkTables(files),
    calendars: parseCalendars(files),
  };
}
