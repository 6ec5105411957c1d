import type { Block } from '../../facts/snapshot.ts';
import type { View } from './view.ts';

const LONGEST = 300;

/**
 * The words of the page around a match: the sentence it stands in, the row of a table, at most 300
 * characters, as they stand on the page.
 *
 * `first` and `last` (exclusive) are words of the view.
 *
 * @example quoteOf(view, block, 3, 7) → 'Die Widerrufsfrist beträgt vierzehn Tage.'
 */
export function quoteOf(view: View, block: Block, first: number, last: number): string {
  if (view.offset === undefined) {
    const cell = view.tokens.text.slice(view.tokens.starts[view.own]);
    return (block.text.length <= LONGEST ? block.text : cell).slice(0, LONGEST);
  }
  const { sentences, starts, ends } = view.tokens;
  const from = Math.max(first, view.own);
  let begin = from;
  while (begin > view.own && sentences[begin - 1] === sentences[from]) begin--;
  let end = last;
  while (end < sentences.length && sentences[end] === sentences[from]) end++;
  const text = block.text;
  let start = (starts[begin] ?? 0) - view.offset;
  let stop = (starts[end] ?? view.tokens.text.length) - view.offset;
  if (stop - start > LONGEST) {
    // A long sentence: the match with what room there is on both sides, cut at words.
    const room = LONGEST - 2 - ((ends[last - 1] ?? 0) - (starts[from] ?? 0));
    while (begin < from && (starts[from] ?? 0) - (starts[begin] ?? 0) > room / 2) begin++;
    start = (starts[begin] ?? 0) - view.offset;
    while (end > last && (ends[end - 1] ?? 0) - view.offset - start > LONGEST) end--;
    stop = (ends[end - 1] ?? 0) - view.offset;
  }
  return withoutEdges(text.slice(start, stop)).slice(0, LONGEST);
}

/** What parts one notice from the next in a banner (`30 days · free returns`) belongs to neither. */
function withoutEdges(text: string): string {
  return text
    .replace(/^[\s·•|]+/, '')
    .trimEnd()
    .replace(/(?<![\s·•|])[\s·•|]+$/, '');
}
