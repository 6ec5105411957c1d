import { compileReadingTables, type ReadingTables } from '../lib/extract/reading-tables.ts';
import { UsageError } from './command.ts';
import { ruleFiles } from './rule-files.ts';

let tables: ReadingTables | undefined;

/**
 * What pages are read with, compiled once in a process.
 *
 * Throws a UsageError that names file and field where a table under `rules/phrases/` is wrong.
 *
 * @example extract(snapshot, readingTables())
 */
export function readingTables(): ReadingTables {
  try {
    tables ??= compileReadingTables(ruleFiles(['phrases']));
    return tables;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
