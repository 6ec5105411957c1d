import type { Block } from '../../facts/snapshot.ts';
import { withoutAccents } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseBook } from './phrase-book.ts';
import { type Locale, SlotTable } from './slots.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A stretch of text that phrases are looked for in: a block, or a block with what it hangs on. */
export interface View {
  /** Index of the block that a match is evidence of. */
  block: number;
  tokens: Tokens;
  slots: SlotTable;
  /** Small words that may stand inside names. */
  inName: ReadonlySet<string>;
  /** Number of each word in the vocabulary; 0 where it has none. */
  ids: number[];
  /** The first word that is the block's own; those before it are a heading or label. */
  own: number;
  /** The first word after its heading or label, or after the term of a pair, which is the block's own. */
  title: number;
  /** Where the block's own text starts in the view's; undefined where the view is put together from cells. */
  offset: number | undefined;
}

/** What views are made with. */
export interface ViewMaker {
  lexicon: Lexicon;
  vocabulary: PhraseBook['vocabulary'];
  lastRelaxed: number;
  locale: Locale;
}

/**
 * What the views of a page are made with, from the phrase book and what the page tells of itself.
 *
 * @example viewsOf(snapshot.blocks, 0, viewMaker(book, localeOf(snapshot)))
 */
export function viewMaker({ lexicon, vocabulary, lastRelaxed }: PhraseBook, locale: Locale): ViewMaker {
  return { lexicon, vocabulary, lastRelaxed, locale };
}

/** Longer headings are sentences, longer blocks are prose: then the heading is only context. */
const LONGEST_LABEL = 90;
const LONGEST_JOINED = 240;
const MOST_CELLS = 12;
const LONGEST_CELL = 400;
const LONGEST_TOLD = 40;
/** A block of a length of time and nothing else, and the words beside it that name what it is. */
const LONGEST_TIME = 32;
const LONGEST_NAME = 40;

/**
 * The views of a block: its own text with the heading, label or term it hangs on; for each cell of a table row
 * two, with the words of the cells before it, once with its column's head and once without.
 *
 * @example viewsOf(snapshot.blocks, 12, maker)
 */
export function viewsOf(blocks: readonly Block[], index: number, maker: ViewMaker): View[] {
  const block = blocks[index];
  if (!block) return [];
  if (block.cells && block.cells.length > 1) return rowViews(block, index, maker);
  const label = labelOf(blocks, index);
  const own = viewOf(index, label === undefined ? '' : `${label}: `, textOf(block), maker, termOf(block));
  const name = label === undefined && isTime(block, own) ? nameBeside(blocks, index) : undefined;
  return name === undefined ? [own] : [own, viewOf(index, `${name}: `, block.text, maker)];
}

/** True where a block is a length of time: `3–5 working days` in a box of its own. */
function isTime({ text, role }: Block, { tokens, slots }: View): boolean {
  if (text.length > LONGEST_TIME || role === 'heading' || role === 'button' || !/\d/.test(text)) return false;
  const [span] = slots.all('range');
  return span !== undefined && span.first <= 1 && span.last === tokens.words.length;
}

/** What a value in a box of its own is: the words before it, or, where those are none of its, the words after it. */
function nameBeside(blocks: readonly Block[], index: number): string | undefined {
  const [name] = [blocks[index - 1], blocks[index + 1]].flatMap((block) => {
    const isName =
      block !== undefined &&
      (block.role === 'text' || block.role === 'item') &&
      block.text.length <= LONGEST_NAME &&
      !/\d/.test(block.text);
    return isName ? [block.text] : [];
  });
  return name;
}

/** A term is a label, also where it is asked as a question: its signs end no sentence. */
function textOf({ text, term }: Block): string {
  // `Standard delivery`, and under it in the same box `3–5 working days`.
  if (term === undefined) return text.replace(/^([^\n\d.!?;:]{3,40})\n(?=[^\n]{0,12}\d)/, '$1:');
  if (!text.startsWith(term)) return text;
  return term.replace(/[?!.;]/g, ' ') + text.slice(term.length);
}

function rowViews(block: Block, index: number, maker: ViewMaker): View[] {
  const cells = (block.cells ?? []).slice(0, MOST_CELLS).map((cell) => cell.slice(0, LONGEST_CELL));
  const heads = block.heads ?? [];
  const told: string[] = [];
  return cells.flatMap((cell, column) => {
    // `Ireland | Express | 1–2 days`: what the words before a figure say belongs to it.
    const condition = /\d/.test(cell) ? undefined : conditionBefore(cells, column);
    const label = [...told, ...(condition === undefined ? [] : [condition])]
      .map((words) => `${words}: `)
      .join('');
    if (column === 0 || (cell.length <= LONGEST_TOLD && /\p{L}/u.test(cell) && !/\d/.test(cell)))
      told.push(cell);
    if (cell.trim() === '' || (column === 0 && !/\d/.test(cell))) return [];
    const head = heads[column];
    // The last rows of a table are sums, to which the heads of its columns do not apply.
    const labels = head && column > 0 ? [`${label}${head}: `, label] : [label];
    return labels.map((words) => ({ ...viewOf(index, words, cell, maker), offset: undefined }));
  });
}

/** `Standard | over £50 | free`: what holds on a condition has it in the cell before. */
function conditionBefore(cells: readonly string[], column: number): string | undefined {
  const before = column > 1 ? cells[column - 1] : undefined;
  return before !== undefined && before.length <= LONGEST_TOLD && /\d/.test(before) ? before : undefined;
}

/** The short heading or label right before a block; undefined where there is none. */
function labelOf(blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index];
  if (!block || block.role === 'heading' || block.role === 'button' || block.text.length > LONGEST_JOINED)
    return undefined;
  const before = blocks[index - 1];
  if (!before || before.text.length > LONGEST_LABEL) return undefined;
  if (before.role === 'heading' || before.role === 'label' || /[:：]\s*$/.test(before.text))
    return before.text.replace(/[\s:：?!.]+$/, '');
  return undefined;
}

/** The number of a word, also of one with accents that a phrase of a language that leaves them out is written without. */
function idOf(word: string, { vocabulary, lastRelaxed }: ViewMaker): number {
  const known = vocabulary.get(word);
  if (known !== undefined || (word.charCodeAt(word.length - 1) < 0x80 && /^[a-z]*$/.test(word)))
    return known ?? 0;
  const bare = withoutAccents(word, 'inner');
  const number = (bare !== word && vocabulary.get(bare)) || 0;
  return number <= lastRelaxed ? number : 0;
}

/** How long the term is that a pair's text begins with. */
function termOf({ text, term = '' }: Block): number {
  return text.startsWith(term) ? term.length : 0;
}

function viewOf(block: number, label: string, text: string, maker: ViewMaker, term = 0): View {
  const tokens = tokenize(label + text, maker.lexicon.abbreviations);
  const own = label === '' ? 0 : tokens.starts.findIndex((start) => start >= label.length);
  const title = term === 0 ? own : tokens.starts.findIndex((start) => start >= label.length + term);
  return {
    block,
    tokens,
    slots: new SlotTable(tokens, maker.lexicon, maker.locale),
    inName: maker.lexicon.trader.inName,
    ids: tokens.words.map((word) => idOf(word, maker)),
    own: own < 0 ? tokens.words.length : own,
    title: title < 0 ? tokens.words.length : title,
    offset: label.length,
  };
}
