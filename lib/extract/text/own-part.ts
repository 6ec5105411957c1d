import type { Block } from '../../facts/snapshot.ts';
import { findInView } from './match-view.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Counter } from './verify.ts';
import { type ViewMaker, viewsOf } from './view.ts';

/** Lines of one notice that are looked at. */
const MOST_LINES = 30;

/**
 * The text of a block up to the line from which it speaks of somebody else: a legal notice in one piece, with its host
 * at the end. Empty where it does from its first line on, or where only words within a line, or below it, say so.
 *
 * @example ownPart({ ...block, text: 'Tea House\n1 Quay Street\nHost: Cloud Ltd' }, maker, book, { steps: 0 }) // 'Tea House\n1 Quay Street\n'
 */
export function ownPart(block: Block, maker: ViewMaker, book: PhraseBook, counter: Counter): string {
  const lines = block.cells ? [] : block.text.split('\n').slice(0, MOST_LINES);
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const [view] = viewsOf([{ role: 'text', text: line, region: block.region }], 0, maker);
    const isOthers = view !== undefined && findInView(view, book, counter).contexts.has('third-party');
    if (isOthers) return at < lines.length - 1 || /[:：–-] ?\S/.test(line) ? block.text.slice(0, start) : '';
    start += line.length + 1;
  }
  return '';
}
