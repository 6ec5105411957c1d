import { parseLinkTables } from '../packs/link-table.ts';
import { parsePhraseTables } from '../packs/phrase-table.ts';
import { indexLinks, type LinkIndex } from './links/link-index.ts';
import { indexKinds, type KindIndex } from './page/kind-index.ts';
import { compilePhrases } from './text/compile-phrases.ts';
import type { CompiledBook, PhraseBook } from './text/phrase-book.ts';

/** Reading tables just compiled, which can be stored. */
export interface CompiledTables extends ReadingTables {
  phrases: CompiledBook;
}

/** All that is looked for in pages, of all languages, ready to use. */
export interface ReadingTables {
  phrases: PhraseBook;
  links: LinkIndex;
  kinds: KindIndex;
}

/**
 * Compiles the files under `rules/phrases/` into what `extract` reads with. Do this once, not per page.
 *
 * `files` holds parsed YAML by path under `rules/`. Throws an Error that names the file and the field.
 *
 * @example compileReadingTables(readRules('rules'))
 */
export function compileReadingTables(files: Record<string, unknown>): CompiledTables {
  const { links, kinds } = parseLinkTables(files);
  return {
    phrases: compilePhrases(parsePhraseTables(files)),
    links: indexLinks(links),
    kinds: indexKinds(kinds),
  };
}
