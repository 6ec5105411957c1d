import storedTables from 'virtual:reading-tables';
import type { ReadingTables } from '../lib/extract/reading-tables.ts';
import { restoreTables } from '../lib/extract/restore-tables.ts';

let tables: ReadingTables | undefined;

/** What pages are read with, compiled while the extension was built, restored at the first page after each start. */
export function readingTables(): ReadingTables {
  tables ??= restoreTables(JSON.parse(storedTables));
  return tables;
}
