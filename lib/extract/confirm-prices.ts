import type { Snapshot } from '../facts/snapshot.ts';
import type { Money } from '../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { mainHeading } from './page/titles.ts';
import { readMoney } from './slots/money.ts';

/** How far under the main heading a shop shows the price of what it names, in blocks. */
const NEAR = 60;

/** A price stands in a short block; in prose an amount may be anything. */
const SHORT = 120;

/**
 * Looks for the prices that the markup gives among the amounts shown under the main heading, and gives each
 * one found as a reading of the text: where the markup contradicts itself or is out of date, the price that
 * the shopper sees decides. Struck amounts do not count.
 *
 * @example confirmPrices(candidates, snapshot)[0]?.evidence.quote // '79,99 €'
 */
export function confirmPrices(candidates: readonly Candidate[], snapshot: Snapshot): Candidate[] {
  const told = candidates.filter(
    ({ path, evidence }) => path === 'price.current' && evidence.source !== 'text',
  );
  const heading = mainHeading(snapshot);
  if (told.length === 0 || heading === null) return [];
  const shown = new Map<number, Candidate>();
  for (let at = heading + 1; at <= heading + NEAR; at++) {
    const block = snapshot.blocks[at];
    if (!block) break;
    if (block.text.length > SHORT || !/\d/.test(block.text)) continue;
    const struck = (block.marks ?? []).filter(({ kind }) => kind === 'struck');
    for (const { money, start } of readMoney(block.text)) {
      const amount = Number(money.amount);
      if (shown.has(amount) || struck.some((mark) => mark.start <= start && start < mark.end)) continue;
      const same = told.find(({ value }) => Number((value as Money).amount) === amount);
      if (!same) continue;
      const evidence = evidenceOf('text', block.text, snapshot.url, `block:${at}`);
      shown.set(amount, candidate('price.current', same.value as Money, evidence, 0.5));
    }
  }
  return [...shown.values()];
}
