import rulebook from 'virtual:rulebook';
import { indexLinks } from '../lib/extract/links/link-index.ts';
import { indexKinds } from '../lib/extract/page/kind-index.ts';
import type { ReadingTables } from '../lib/extract/reading-tables.ts';
import { compilePhrases } from '../lib/extract/text/compile-phrases.ts';

let tables: ReadingTables | undefined;

/** What pages are read with, compiled at the first page after each start of the background. */
export function readingTables(): ReadingTables {
  tables ??= {
    phrases: compilePhrases(rulebook.phrases),
    links: indexLinks(rulebook.links.links),
    kinds: indexKinds(rulebook.links.kinds),
  };
  return tables;
}
