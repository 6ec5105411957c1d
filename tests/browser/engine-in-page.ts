import storedTables from 'virtual:reading-tables';
import rulebook from 'virtual:rulebook';
import { restoreTables } from '../../lib/extract/restore-tables.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { reportOn } from './engine.ts';

/** Bundled and run in a page of a browser: gives the report as JSON. */
Object.assign(globalThis, {
  recourseReport: (snapshots: Snapshot[], market: string, on: string): string =>
    JSON.stringify(reportOn(snapshots, rulebook.packs, restoreTables(JSON.parse(storedTables)), market, on)),
});
