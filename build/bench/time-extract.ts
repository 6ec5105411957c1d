import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 3;

/**
 * Milliseconds that reading each page takes, the median of several rounds: a list for each of the tables. The tables
 * take turns on each page, so that a busy moment of the machine meets them alike.
 *
 * @example const [once = [], tenfold = []] = timeExtract(snapshots, [tables, larger]);
 */
export function timeExtract(snapshots: readonly Snapshot[], tables: readonly ReadingTables[]): number[][] {
  const medians: number[][] = tables.map(() => []);
  for (const snapshot of snapshots) {
    const times: number[][] = tables.map(() => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [which, table] of tables.entries()) {
        const start = performance.now();
        extract(snapshot, table);
        times[which]?.push(performance.now() - start);
      }
    for (const [which, list] of times.entries()) medians[which]?.push(percentile(list, 50));
  }
  return medians;
}
