import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { totalAt } from './bill-total.ts';
import { cents } from './cents.ts';
import type { ScannedPage } from './scan-page.ts';
import { summaryRows } from './summary-rows.ts';

/** A line of the bill, where no words say more. */
const WEIGHT = 0.5;
/** What puts a reading before those of its kind, and how far behind the best of them it may be. */
const AHEAD = 0.01;
const NEAR = 0.1;

/**
 * Settles which of several sums is that of an order: the total of its bill. A column of a table may be called
 * "total" as well, and a cart beside the order has one of its own. Where only the bill tells it, it is read there.
 *
 * @example settleOrder(readings, page).find(({ path }) => path === 'order.total')?.value // { amount: '46.90', currency: 'GBP' }
 */
export function settleOrder(readings: readonly Candidate[], page: ScannedPage): Candidate[] {
  const rows = summaryRows(page).filter(({ scanned }) => scanned.block.region !== 'header');
  const total = rows[totalAt(rows, page)];
  if (!total?.money || cents(total.money) === 0) return [...readings];
  const { money, scanned, quote } = total;
  const sums = readings.filter(({ path }) => path === 'order.total');
  const best = Math.max(...sums.map(({ weight }) => weight));
  if (sums.length === 0) {
    const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${scanned.index}`);
    return [...readings, candidate('order.total', money, evidence, WEIGHT)];
  }
  return readings.map((reading) =>
    reading.path === 'order.total' && isSame(reading.value as Money, money) && reading.weight >= best - NEAR
      ? { ...reading, weight: best + AHEAD }
      : reading,
  );
}

function isSame(one: Money, other: Money): boolean {
  return cents(one) === cents(other);
}
