import { readRules } from '../../../build/read-rules.ts';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import { inLanguages } from '../../../lib/extract/text/lexicon.ts';
import type { CompiledBook } from '../../../lib/extract/text/phrase-book.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { snapshotOf } from '../snapshot-of.ts';

const files = Object.fromEntries(
  Object.entries(readRules('rules/phrases')).map(([file, data]) => [`phrases/${file}`, data]),
);

/** All files under `rules/phrases`, parsed. */
export const PHRASE_FILES: Record<string, unknown> = files;

/** The phrases that ship. */
export const BOOK: CompiledBook = compilePhrases(parsePhraseTables(files));

/** The number words and months of all languages at once, as no page speaks. */
export const LEXICON = inLanguages(BOOK.lexicon, [...BOOK.lexicon.languages.keys()]);

/** A page of blocks; a text is a block of the main part, and stands under the heading before it. */
export function pageOf(blocks: readonly (string | Partial<Block>)[], more: Partial<Snapshot> = {}): Snapshot {
  let under: number | undefined;
  const made = blocks.map((given, index): Block => {
    const block: Block = {
      role: 'text',
      text: '',
      region: 'main',
      ...(typeof given === 'string' ? { text: given } : given),
    };
    if (block.role === 'heading') under = index;
    else if (under !== undefined) block.under ??= under;
    return block;
  });
  return snapshotOf({ url: 'https://shop.example/page', blocks: made, ...more });
}

/** A heading block. */
export function heading(text: string, level = 2): Partial<Block> {
  return { role: 'heading', level, text };
}
