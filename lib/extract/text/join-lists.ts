import type { Path } from '../../facts/paths.ts';
import type { Candidate } from '../candidate.ts';

const MOST = 20;
/** Lists whose entries stand in different sentences of a page. */
const JOINED: readonly Path[] = ['delivery.carriers', 'delivery.options', 'returns.exceptions'];

/**
 * Joins what the sentences of a page name one by one (carriers, ways of delivery, goods that do not go back) to one
 * list for each path, in the order of the page, with the evidence of the most reliable.
 *
 * @example joinLists(candidates).filter(({ path }) => path === 'delivery.carriers').length // 1
 */
export function joinLists(candidates: readonly Candidate[]): Candidate[] {
  const others = candidates.filter(({ path }) => !JOINED.includes(path));
  const lists = JOINED.map((path) => candidates.filter((candidate) => candidate.path === path));
  return [...others, ...lists.flatMap(joined)];
}

function joined(named: readonly Candidate[]): Candidate[] {
  const [first] = named.toSorted((a, b) => b.weight - a.weight);
  if (!first) return [];
  const entries = new Map<string, string>();
  for (const { value } of named)
    for (const entry of value as string[])
      if (!entries.has(entry.toLowerCase())) entries.set(entry.toLowerCase(), entry);
  return [{ ...first, value: [...entries.values()].slice(0, MOST) }];
}
