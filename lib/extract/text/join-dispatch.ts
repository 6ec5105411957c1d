import type { Block } from '../../facts/snapshot.ts';
import type { Range } from '../../facts/values.ts';
import { blockOf } from '../block-of.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';

/** A quote of both sentences is no longer than this, else only the first is quoted. */
const LONGEST = 300;

/**
 * Joins what two sentences of a block say of the dispatch to one range: "Ordered by two, sent the same day; other
 * orders go out on the next working day".
 *
 * @example joinDispatch(candidates, snapshot.blocks)[0]?.value // { min: 'P0D', max: 'P1D', days: 'working' }
 */
export function joinDispatch(candidates: readonly Candidate[], blocks: readonly Block[]): Candidate[] {
  const next = candidates.filter((reading) => isDispatch(reading, 'P1D'));
  if (next.length === 0) return [...candidates];
  return candidates.map((reading) => {
    const later = next.find(({ evidence }) => evidence.locator === reading.evidence.locator);
    if (!later || !isDispatch(reading, 'P0D')) return reading;
    const { days } = later.value as Range;
    const value: Range = { min: 'P0D', max: 'P1D', ...(days && { days }) };
    return candidate('delivery.dispatch', value, bothOf(reading, later, blocks), reading.weight);
  });
}

function isDispatch({ path, value }: Candidate, day: string): boolean {
  return path === 'delivery.dispatch' && (value as Range).min === day && (value as Range).max === day;
}

function bothOf(
  { evidence }: Candidate,
  { evidence: later }: Candidate,
  blocks: readonly Block[],
): Candidate['evidence'] {
  const text = blocks[blockOf(evidence.locator)]?.text ?? '';
  const start = text.indexOf(evidence.quote);
  const end = text.indexOf(later.quote) + later.quote.length;
  const isBoth = start >= 0 && end > start + evidence.quote.length && end - start <= LONGEST;
  return isBoth ? evidenceOf('text', text.slice(start, end), evidence.url, evidence.locator) : evidence;
}
