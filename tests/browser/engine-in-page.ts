import storedTables from 'virtual:reading-tables';
import rulebook from 'virtual:rulebook';
import { restoreTables } from '../../lib/extract/restore-tables.ts';
import type { Recording } from '../../lib/facts/recording.ts';
import { reportOn } from './engine.ts';

/** Bundled and run in a page of a browser: gives the report as JSON. */
Object.assign(globalThis, {
  recourseReport: (recordings: Recording[], market: string, on: string): string =>
    JSON.stringify(reportOn(recordings, rulebook.packs, restoreTables(JSON.parse(storedTables)), market, on)),
});
