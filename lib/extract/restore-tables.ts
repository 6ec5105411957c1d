import type { ReadingTables } from './reading-tables.ts';
import type { StoredTables } from './stored-tables.ts';
import { restoreBook } from './text/restore-book.ts';

/**
 * The reading tables that `storeTables` stored. The data is our own, from the package, and is not checked again.
 *
 * @example extract(snapshot, restoreTables(JSON.parse(json)))
 */
export function restoreTables({ phrases, links, kinds }: StoredTables): ReadingTables {
  return {
    phrases: restoreBook(phrases),
    links: {
      joiners: new Set(links.joiners),
      texts: new Map(links.texts),
      slugs: new Map(links.slugs),
      unless: new Set(links.unless),
      sale: new Set(links.sale),
    },
    kinds: {
      headings: new Map(kinds.headings),
      slugs: new Map(kinds.slugs),
      steps: new Map(kinds.steps),
      ways: new Map(kinds.ways),
      fields: new Map(kinds.fields),
      actions: new Map(kinds.actions),
      orderNumber: kinds.orderNumber,
      orderDetails: kinds.orderDetails,
      common: new Map(kinds.common),
      topics: new Map(kinds.topics),
    },
  };
}
