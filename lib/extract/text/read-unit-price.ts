import type { Money } from '../../facts/values.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { Span } from '../slots/span.ts';
import { perUnit } from './per-unit.ts';
import type { ScannedPage } from './scan-page.ts';

/** How many blocks after the main heading the price of a unit may stand. */
const AFTER_HEADING = 30;
const LONGEST = 120;
const WEIGHT = 0.5;

/**
 * What a kilogram, litre or metre of the thing costs: an amount with a unit behind it near the main heading.
 *
 * @example readUnitPrice(page)[0]?.value // { amount: '138.00', currency: 'EUR', unit: 'kg' }
 */
export function readUnitPrice(page: ScannedPage): Candidate[] {
  const heading = page.blocks.find(({ block }) => block.role === 'heading' && block.level === 1)?.index;
  if (heading === undefined) return [];
  for (const { block, index, views, says, under } of page.blocks.slice(
    heading + 1,
    heading + AFTER_HEADING,
  )) {
    if (says.has('related') || under.has('related')) break;
    const [only] = views;
    if (!only || block.text.length > LONGEST || block.region !== 'main') continue;
    const { view } = only;
    for (const span of view.slots.all('money') as Span<Money>[]) {
      const end = endOf(view.tokens, span);
      const unit = perUnit(view.tokens.text.slice(end, end + 20));
      if (unit === undefined || span.first < view.own) continue;
      const evidence = evidenceOf('text', block.text, page.snapshot.url, `block:${index}`);
      return [candidate('price.unit', { ...span.value, unit }, evidence, WEIGHT)];
    }
  }
  return [];
}

/** Where an amount ends in the text; a sign such as `€` is a word of its own. */
function endOf({ ends }: { ends: readonly number[] }, { last }: Span<Money>): number {
  return ends[last - 1] ?? 0;
}
