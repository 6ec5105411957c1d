import { parseHtml } from '../../cli/dom.ts';
import { snapshotOf as snapshotOfDocument } from '../../cli/snapshot-of.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';

/** A document of a body's markup, as the command line parses it. */
export function documentOf(body: string): Document {
  const html = /^\s*<(?:!doctype|html)/i.test(body)
    ? body
    : `<!doctype html><html><body>${body}</body></html>`;
  return parseHtml(new TextEncoder().encode(html));
}

/** What is gathered from a body's markup. */
export function snapshotOf(body: string): Snapshot {
  return snapshotOfDocument(documentOf(body), 'https://shop.example/p/1');
}

/** The texts of the blocks of a body's markup. */
export function textsOf(body: string): string[] {
  return snapshotOf(body).blocks.map(({ text }) => text);
}
