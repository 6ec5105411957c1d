import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { titlesOf } from '../page/titles.ts';
import { labelPairs } from './label-pairs.ts';
import type { ScannedPage } from './scan-page.ts';
import { valuesOf } from './values-of.ts';

/** What is told of an order by a label in a box of its own and a value in the next. */
const PATHS: readonly Path[] = ['order.number', 'order.date', 'order.total'];

const ORDER: ReadonlySet<string> = new Set(['order']);

/**
 * What a confirmation tells in two boxes without a sign that they belong together, `Order placed` and `10 May 2026`,
 * and the number in its title. Paths that are told otherwise (`said`) are left out, and those that two pairs tell
 * differently.
 *
 * @example readOrderPairs(page, [])[0]?.value // '2026-05-10'
 */
export function readOrderPairs(page: ScannedPage, said: readonly Candidate[]): Candidate[] {
  const blocks = page.blocks.filter(({ block }) => block.region === 'main');
  const pairs = labelPairs(blocks, page, { under: ORDER, role: 'pair' });
  const found = [...pairs, ...inTitle(page)].flatMap(({ path, value, weight, evidence }) =>
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

function inTitle(page: ScannedPage) {
  const parts = titlesOf(page.snapshot).filter(({ locator }) => locator === 'data:title');
  return parts.flatMap(({ text, locator }) =>
    valuesOf(text, page, ORDER)
      .filter(({ path }) => path === 'order.number')
      .map((told) => ({ ...told, evidence: evidenceOf('text', text, page.snapshot.url, locator) })),
  );
}
