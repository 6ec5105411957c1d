import { parseHtml } from '../../../cli/dom.ts';
import { snapshotOf } from '../../../cli/snapshot-of.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { compileReadingTables } from '../../../lib/extract/reading-tables.ts';
import { PHRASE_FILES } from '../text/fixture.ts';

const tables = compileReadingTables(PHRASE_FILES);

/** What is read of a page written as HTML at an address: its kind, and the paths that facts were found for. */
export function readSmallPage(url: string, title: string, body: string): { kind: unknown; paths: string[] } {
  const html = `<html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const document = parseHtml(new TextEncoder().encode(html));
  const facts = extract(snapshotOf(document, url), tables);
  return { kind: facts['page.kind']?.[0].value, paths: Object.keys(facts) };
}

/** A menu, or a footer, of links with these names. */
export const nav = (...names: string[]) => `<nav>${links('n', names)}</nav>`;
export const foot = (...names: string[]) => `<footer>${links('f', names)}</footer>`;

function links(prefix: string, names: readonly string[]): string {
  return names.map((name, at) => `<a href="/${prefix}${at}">${name}</a>`).join(' ');
}
