import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import { giveValue } from './given.ts';
import type { Phrase } from './phrase-book.ts';
import { quoteOf } from './quote.ts';
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
      for (const match of matches) candidates.push(...candidatesOf(page, scanned, view, match, match.phrase));
  return candidates;
}

function candidatesOf(
  page: ScannedPage,
  scanned: ScannedBlock,
  view: View,
  match: Match,
  phrase: Phrase,
): Candidate[] {
  const { block, index } = scanned;
  const { starts, ends, text } = view.tokens;
  const from = Math.max(match.first, view.own);
  const words = text.slice(starts[from], ends[match.last - 1]);
  const offset = view.offset ?? 0;
  const quote = quoteOf(view, block, match.first, match.last);
  if (quote === '') return [];
  const evidence = evidenceOf('text', quote, page.snapshot.url, `block:${index}`);
  return phrase.gives.flatMap(([path, given]) => {
    const value = giveValue(path, given, match.slots, { words, sentence: quote }, page.locale);
    if (value === undefined) return [];
    const start = (starts[from] ?? 0) - offset;
    const end = (ends[match.last - 1] ?? 0) - offset;
    const weight = weigh(page, scanned, path, phrase.weight, start, end);
    return [candidate(path, value as ValueOf<Path>, evidence, weight)];
  });
}
