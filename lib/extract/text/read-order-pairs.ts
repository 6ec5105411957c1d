import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { labelPairs } from './label-pairs.ts';
import type { ScannedPage } from './scan-page.ts';

/** What is told of an order by a label in a box of its own and a value in the next. */
const PATHS: readonly Path[] = ['order.number', 'order.date', 'order.total'];

const ORDER: ReadonlySet<string> = new Set(['order']);

/**
 * What a confirmation tells in two boxes without a sign that they belong together: `Order placed` and
 * `10 May 2026`. Paths that are told otherwise (`said`) are left out, and those that two pairs tell differently.
 *
 * @example readOrderPairs(page, [])[0]?.value // '2026-05-10'
 */
export function readOrderPairs(page: ScannedPage, said: readonly Candidate[]): Candidate[] {
  const blocks = page.blocks.filter(({ block }) => block.region === 'main');
  const found = labelPairs(blocks, page, ORDER).flatMap(({ path, value, weight, evidence }) =>
    PATHS.includes(path) && said.every((reading) => reading.path !== path)
      ? [candidate(path, value as ValueOf<typeof path>, evidence, weight)]
      : [],
  );
  const isClear = (reading: Candidate) =>
    found.every(
      ({ path, value }) => path !== reading.path || JSON.stringify(value) === JSON.stringify(reading.value),
    );
  return found.filter(isClear);
}
