import { basename } from 'node:path';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Fact, Facts } from '../../lib/facts/fact.ts';
import { type Streams, UsageError } from '../command.ts';
import { parseHtml, readPage } from '../dom.ts';
import { addressIn } from '../page-address.ts';
import { type ListedPage, listPages } from '../page-list.ts';
import { readingTables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { splitArgs } from '../split-args.ts';

/** What one page says, or why it could not be read. */
type Answer =
  | { file: string; url: string; facts: Record<string, PrintedFact>; ms: number }
  | { file: string; error: string };

interface PrintedFact extends Fact {
  others?: Fact[];
}

/**
 * `recourse facts [--json] FILE… | --list PAGES.jsonl`: prints what each page says, each as soon as it is
 * read. A page that cannot be read is told in its place and the rest go on.
 *
 * Throws a UsageError where the arguments, the list or the rules are wrong.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { json, files, list } = parsedArgs(args);
  const pages = await listPages(files, list);
  const tables = readingTables();
  for (const page of pages) {
    const answer = await readOne(page, tables);
    streams.out(json ? `${JSON.stringify(answer)}\n` : inWords(answer));
  }
  return 0;
}

function parsedArgs(args: string[]): { json: boolean; files: string[]; list?: string } {
  const { values, positionals } = splitArgs(
    args,
    { json: { type: 'boolean' }, list: { type: 'string' } },
    'facts [--json] FILE… | --list PAGES.jsonl',
  );
  const { json = false, list } = values;
  return { json, files: positionals, ...(list === undefined ? {} : { list }) };
}

async function readOne(page: ListedPage, tables: ReadingTables): Promise<Answer> {
  try {
    const document = parseHtml(await readPage(page.file));
    const url =
      page.url ?? addressIn(document) ?? `https://unknown.invalid/${encodeURIComponent(basename(page.file))}`;
    const start = performance.now();
    const facts = extract(snapshotOf(document, url), tables);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    return { file: page.name, url, facts: printed(facts), ms };
  } catch (error) {
    // Whatever a hostile page does to a parser, the pages after it are still read.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { file: page.name, error: error instanceof UsageError ? reason : `cannot be analysed: ${reason}` };
  }
}

function printed(facts: Facts): Record<string, PrintedFact> {
  return Object.fromEntries(
    (Object.entries(facts) as [string, Fact[]][]).flatMap(([path, [first, ...others]]) =>
      first ? [[path, others.length > 0 ? { ...first, others } : first]] : [],
    ),
  );
}

function inWords(answer: Answer): string {
  if ('error' in answer) return `${answer.file}\n  cannot be read: ${answer.error}\n\n`;
  const lines = Object.entries(answer.facts).map(([path, fact]) => {
    const more = fact.others ? ` (and ${fact.others.length} other)` : '';
    return `  ${path.padEnd(22)} ${valueInWords(fact.value)}${more}\n  ${''.padEnd(22)} “${fact.evidence[0].quote}”`;
  });
  return `${answer.file}  ${answer.url}\n${lines.join('\n')}\n\n`;
}

function valueInWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
