import type { ValueOf } from '../../facts/paths.ts';
import type { Candidate } from '../candidate.ts';

const MOST = 20;

/**
 * Joins the carriers that the sentences of a page name one by one to one list, in the order of the page, with the
 * evidence of the most reliable.
 *
 * @example joinCarriers(candidates).filter(({ path }) => path === 'delivery.carriers').length // 1
 */
export function joinCarriers(candidates: readonly Candidate[]): Candidate[] {
  const named = candidates.filter(({ path }) => path === 'delivery.carriers');
  const others = candidates.filter(({ path }) => path !== 'delivery.carriers');
  const [first] = named.toSorted((a, b) => b.weight - a.weight);
  if (!first) return others;
  const carriers = new Map<string, string>();
  for (const { value } of named)
    for (const carrier of value as ValueOf<'delivery.carriers'>)
      if (!carriers.has(carrier.toLowerCase())) carriers.set(carrier.toLowerCase(), carrier);
  return [...others, { ...first, value: [...carriers.values()].slice(0, MOST) }];
}
