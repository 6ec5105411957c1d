import { readFileSync } from 'node:fs';
import process from 'node:process';
import { extract } from '../../lib/extract/extract.ts';
import { restoreTables } from '../../lib/extract/restore-tables.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';

/** What a background that has just woken up does with its first page; runs in a process of its own. */
export interface FreshStart {
  /** Until the tables are there, in milliseconds. */
  tables: number;
  /** Reading the first page, in milliseconds. */
  page: number;
  /** The most memory that the process ever held, in bytes. */
  peak: number;
}

const [tablesFile = '', snapshotFile = ''] = process.argv.slice(2);
const stored = readFileSync(tablesFile, 'utf8');
const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;

const start = performance.now();
const tables = restoreTables(JSON.parse(stored));
const restored = performance.now();
extract(snapshot, tables);
const answer: FreshStart = {
  tables: restored - start,
  page: performance.now() - restored,
  peak: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(answer));
