import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { isCartOrFilter } from './cart-or-filter.ts';
import { matchValues } from './match-values.ts';
import type { ScannedBlock, ScannedPage } from './scan-page.ts';
import type { Match } from './verify.ts';
import type { View } from './view.ts';
import { weigh } from './weigh.ts';

/**
 * What the phrases of a page say, each as a candidate with the sentence it stands in.
 *
 * @example readPhrases(scanPage(snapshot, book, { steps: 0 }))
 */
export function readPhrases(page: ScannedPage): Candidate[] {
  const candidates: Candidate[] = [];
  for (const scanned of page.blocks)
    for (const { view, matches } of scanned.views)
      for (const match of matches) candidates.push(...candidatesOf(page, scanned, view, match));
  return candidates;
}

function candidatesOf(page: ScannedPage, scanned: ScannedBlock, view: View, match: Match): Candidate[] {
  const { block, index } = scanned;
  const { quote, values } = matchValues(match, view, block, page.locale);
  if (values.length === 0) return [];
  const { starts, ends } = view.tokens;
  const offset = view.offset ?? 0;
  const start = (starts[Math.max(match.first, view.own)] ?? 0) - offset;
  const end = (ends[match.last - 1] ?? 0) - offset;
  const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
  return values.flatMap(([path, value]) => {
    if (path === 'delivery.cost' && isCartOrFilter(page, scanned)) return [];
    const weight = weigh(page, scanned, path, match.phrase.weight, start, end);
    return [candidate(path, value as ValueOf<Path>, evidence, weight)];
  });
}
