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
      for (const match of matches)
        if (isInPlace(match.phrase, scanned, view, match, page))
          candidates.push(...candidatesOf(page, scanned, view, match, match.phrase));
  return candidates;
}

/** Where the phrase says that it stands: role, region, headings, all of the block. */
function isInPlace(
  phrase: Phrase,
  scanned: ScannedBlock,
  view: View,
  match: Match,
  page: ScannedPage,
): boolean {
  const { block, under, says } = scanned;
  if (phrase.roles && !phrase.roles.has(block.role)) return false;
  if (phrase.regions && !phrase.regions.has(block.region)) return false;
  if (phrase.isWhole === true && (match.first > view.own || match.last < view.ids.length)) return false;
  if (phrase.isWhole === 'sentence' && !isSentence(view, match)) return false;
  const stands = (context: string) => under.has(context) || page.about.has(context);
  if (phrase.under && !phrase.under.some(stands)) return false;
  return !phrase.notUnder.some((context) => stands(context) || says.has(context));
}

/** True where no other word stands in the sentence of a match. */
function isSentence({ tokens, own }: View, { first, last }: Match): boolean {
  const { sentences } = tokens;
  const opens = first <= own || sentences[first - 1] !== sentences[first];
  return opens && sentences[last] !== sentences[last - 1];
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
