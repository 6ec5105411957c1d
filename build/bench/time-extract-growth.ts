import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { doublePage } from './double-page.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 5;

/**
 * How many times as long reading takes where a page says everything twice, for each page: 2 where the time is linear.
 * Both take turns, so that a busy moment of the machine meets them alike.
 *
 * @example Math.max(...timeExtractGrowth(hostilePages(), tables))
 */
export function timeExtractGrowth(snapshots: readonly Snapshot[], tables: ReadingTables): number[] {
  return snapshots.map((snapshot) => {
    const pages = [snapshot, doublePage(snapshot)];
    const times: number[][] = [[], []];
    for (let round = 0; round < ROUNDS; round++)
      for (const [which, page] of pages.entries()) {
        const start = performance.now();
        extract(page, tables, { isShop: true });
        times[which]?.push(performance.now() - start);
      }
    const [once = 0, twice = 0] = times.map((list) => percentile(list, 50));
    return twice / once;
  });
}
