import type { Block, Snapshot } from '../facts/snapshot.ts';
import type { Money } from '../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { mainHeading } from './page/titles.ts';
import { type MoneySpan, readMoney } from './slots/money.ts';

/** How far under the main heading a shop shows the price of what it names, in blocks. */
const NEAR = 60;

/** A price stands in a short block; in prose an amount may be anything. */
const SHORT = 120;

/**
 * Looks for the prices that the markup gives among the amounts shown under the main heading, and gives each
 * one found as a reading of the text: where the markup contradicts itself or is out of date, the price that
 * the shopper sees decides. A struck amount does not count; in the same block, or in the one before or after, it
 * is the price before.
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
  let before: Candidate | undefined;
  for (let at = heading + 1; at <= heading + NEAR; at++) {
    const block = snapshot.blocks[at];
    if (!block) break;
    for (const { money, start } of amountsOf(block)) {
      const amount = Number(money.amount);
      if (shown.has(amount) || isStruck(block, start)) continue;
      const same = told.find(({ value }) => Number((value as Money).amount) === amount);
      if (!same) continue;
      const evidence = evidenceOf('text', block.text, snapshot.url, `block:${at}`);
      before ??= struckNear(snapshot, at, same.value as Money);
      shown.set(amount, candidate('price.current', same.value as Money, evidence, 0.5));
    }
  }
  return before ? [...shown.values(), before] : [...shown.values()];
}

function amountsOf(block: Block): MoneySpan[] {
  return block.text.length > SHORT || !/\d/.test(block.text) ? [] : readMoney(block.text);
}

function isStruck(block: Block, at: number): boolean {
  return (block.marks ?? []).some(({ kind, start, end }) => kind === 'struck' && start <= at && at < end);
}

function struckNear(snapshot: Snapshot, at: number, now: Money): Candidate | undefined {
  for (const near of [at, at - 1, at + 1]) {
    const block = snapshot.blocks[near];
    if (!block || block.role === 'heading') continue;
    const was = amountsOf(block).find(
      ({ money, start }) =>
        isStruck(block, start) &&
        money.currency === now.currency &&
        Number(money.amount) > Number(now.amount),
    );
    if (was)
      return candidate(
        'price.was',
        was.money,
        evidenceOf('text', block.text, snapshot.url, `block:${near}`),
        0.5,
      );
  }
  return undefined;
}
