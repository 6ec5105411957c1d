import { compose } from '../lib/compose/compose.ts';
import type { Snapshot } from '../lib/facts/snapshot.ts';
import { gather } from '../lib/gather/gather.ts';

/**
 * What a document says, as the extension reads it in a page.
 *
 * @example snapshotOf(parseHtml(await readPage('page.html')), 'https://shop.example/').blocks
 */
export function snapshotOf(document: Document, url: string): Snapshot {
  return compose(gather(document, url)).snapshot;
}
