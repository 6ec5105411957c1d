import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { RULES } from '../../build/read-rulebook.ts';
import { readRules } from '../../build/read-rules.ts';
import { mergePage } from '../../lib/dossier/merge.ts';
import { shopOf } from '../../lib/dossier/registrable-domain.ts';
import { extract } from '../../lib/extract/extract.ts';
import { compileReadingTables, type ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import { PlainDay } from '../../lib/facts/values.ts';
import { gather } from '../../lib/gather/gather.ts';
import { judge } from '../../lib/judge/judge.ts';
import { topicRows } from '../../lib/judge/topic-rows.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';
import { type Streams, UsageError } from '../command.ts';
import { isCountry } from '../countries.ts';
import { parseHtml, readPage } from '../dom.ts';
import { addressIn } from '../page-address.ts';
import { type ListedPage, listPages } from '../page-list.ts';
import { reportInWords } from '../report-in-words.ts';

const USAGE = 'judge --market DE [--on 2026-11-21] [--json] FILE… | --list PAGES.jsonl';

/**
 * `recourse judge`: reads the pages of one shop and prints what the rules for a market say about it.
 *
 * Throws a UsageError where the arguments are wrong, or a page cannot be read: a report that knows only
 * some of the pages could call something missing that stands on the others.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { market, on, json, files, list } = parsedArgs(args);
  const pages = await listPages(files, list);
  const rules = readRules(RULES);
  const { packs } = parseRulebook(rules);
  const dossier = await readShop(pages, compileReadingTables(rules));
  const report = judge(dossier, packs, market, on);
  streams.out(
    json
      ? `${JSON.stringify(report)}\n`
      : reportInWords(report, topicRows(report, dossier, packs), dossier, packs),
  );
  return 0;
}

function parsedArgs(args: string[]) {
  const { market, on, json, list, files } = splitArgs(args);
  if (market === undefined) throw new UsageError(`say the shopper's country; use: ${USAGE}`);
  if (!isCountry(market))
    throw new UsageError(`--market ${market}: no country code of ISO 3166, such as DE or GB (in capitals)`);
  if (!z.safeParse(PlainDay, on).success)
    throw new UsageError(`--on ${on}: no day of the calendar, such as 2026-11-21`);
  return { market, on, json, files, ...(list === undefined ? {} : { list }) };
}

function splitArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        market: { type: 'string' },
        on: { type: 'string', default: Temporal.Now.plainDateISO().toString() },
        json: { type: 'boolean', default: false },
        list: { type: 'string' },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[.\n]/);
    throw new UsageError(`${reason}; use: ${USAGE}`);
  }
}

async function readShop(pages: ListedPage[], tables: ReadingTables): Promise<Dossier> {
  const read = [];
  for (const page of pages) read.push(await parseOne(page));
  // A saved page that does not tell its address is taken for one of the same shop as the others.
  const origin = new URL(read.find(({ url }) => url)?.url ?? 'https://unknown.invalid').origin;
  let dossier: Dossier | null = null;
  for (const { page, document, url } of read) {
    const address = url ?? `${origin}/${addressPath(page.name)}`;
    if (dossier && shopOf(address) !== dossier.shop)
      throw new UsageError(`${page.name}: a page of ${shopOf(address)}, the others are of ${dossier.shop}`);
    dossier = addPage(dossier, page, document, address, tables);
  }
  if (!dossier) throw new UsageError(`there is no page in the list; use: ${USAGE}`);
  return dossier;
}

/** Two folders may hold an `index.html` each: the whole name tells them apart. */
function addressPath(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(encodeURIComponent).join('/');
}

async function parseOne(page: ListedPage) {
  const document = parseHtml(await readPage(page.file));
  return { page, document, url: page.url ?? addressIn(document) };
}

function addPage(
  dossier: Dossier | null,
  page: ListedPage,
  document: Document,
  url: string,
  tables: ReadingTables,
): Dossier {
  try {
    const snapshot = gather(document, url);
    const found = { url, title: snapshot.title, cut: snapshot.cut.length > 0 };
    return mergePage(dossier, found, extract(snapshot, tables));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`${page.name}: cannot be analysed: ${reason}`);
  }
}
