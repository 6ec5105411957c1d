import type { LinkIndex } from './links/link-index.ts';
import type { KindIndex } from './page/kind-index.ts';
import type { CompiledTables } from './reading-tables.ts';
import { type Listed, type StoredBook, storeBook } from './text/stored-book.ts';

/** Reading tables as plain data that survives JSON. */
export interface StoredTables {
  phrases: StoredBook;
  links: { [K in keyof LinkIndex]: Listed<LinkIndex[K]> };
  kinds: { [K in keyof KindIndex]: Listed<KindIndex[K]> };
}

/**
 * Turns compiled reading tables into plain data: compiled while the extension is built, restored where it runs.
 *
 * @example JSON.stringify(storeTables(compileReadingTables(readRules('rules'))))
 */
export function storeTables({ phrases, links, kinds }: CompiledTables): StoredTables {
  return {
    phrases: storeBook(phrases),
    links: {
      joiners: [...links.joiners],
      texts: [...links.texts],
      slugs: [...links.slugs],
      unless: [...links.unless],
      sale: [...links.sale],
    },
    kinds: {
      headings: [...kinds.headings],
      slugs: [...kinds.slugs],
      steps: [...kinds.steps],
      ways: [...kinds.ways],
      fields: [...kinds.fields],
      actions: [...kinds.actions],
      orderNumber: kinds.orderNumber,
      orderDetails: kinds.orderDetails,
      common: [...kinds.common],
      topics: [...kinds.topics],
    },
  };
}
