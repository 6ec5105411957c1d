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
  /** By how much the memory of the process grew while reading it, in bytes. */
  added: number;
}

const [tablesFile = '', snapshotFile = ''] = process.argv.slice(2);
const stored = readFileSync(tablesFile, 'utf8');
const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;

const start = performance.now();
const tables = restoreTables(JSON.parse(stored));
const restored = performance.now();
const before = process.memoryUsage.rss();
const read = performance.now();
extract(snapshot, tables);
const answer: FreshStart = {
  tables: restored - start,
  page: performance.now() - read,
  // Not its highest mark: a process starts with that of the one that started it.
  added: process.memoryUsage.rss() - before,
};
process.stdout.write(JSON.stringify(answer));
