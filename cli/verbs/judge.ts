import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { mergePage } from '../../lib/dossier/merge.ts';
import { shopOf } from '../../lib/dossier/registrable-domain.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import { PlainDay } from '../../lib/facts/values.ts';
import { gather } from '../../lib/gather/gather.ts';
import { judge } from '../../lib/judge/judge.ts';
import { topicRows } from '../../lib/judge/topic-rows.ts';
import { parseRulebook } from '../../lib/packs/rulebook.ts';
import { type Streams, UsageError } from '../command.ts';
import { isMarket } from '../countries.ts';
import { parseHtml, readPage } from '../dom.ts';
import { addressIn } from '../page-address.ts';
import { type ListedPage, listPages } from '../page-list.ts';
import { readingTables } from '../reading-tables.ts';
import { reportInWords } from '../report-in-words.ts';
import { ruleFiles } from '../rule-files.ts';

const USAGE = 'judge --market DE [--on 2026-11-21] [--json] FILE… | --list PAGES.jsonl';

/**
 * `recourse judge`: reads the pages of one shop and prints what the rules for a market say about it.
 *
 * Throws a UsageError where the arguments are wrong, or a page cannot be read: a report that knows only
 * some of the pages could call something missing that stands on the others.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { market, on, json, files, list } = parsedArgs(args);
  const pages = await openPages(await listPages(files, list));
  const { packs } = parseRulebook(ruleFiles());
  const dossier = readShop(pages, readingTables());
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
  if (!isMarket(market))
    throw new UsageError(
      `--market ${market}: no country code of ISO 3166, such as DE or GB, nor a part such as US-CA (in capitals)`,
    );
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

interface OpenPage {
  name: string;
  url: string;
  document: Document;
}

/** The pages of one shop, with an address each. A saved page that tells none is taken for one of the same shop. */
async function openPages(listed: ListedPage[]): Promise<[OpenPage, ...OpenPage[]]> {
  const open: (Omit<OpenPage, 'url'> & { url: string | null })[] = [];
  for (const { name, file, url } of listed) {
    const document = parseHtml(await readPage(file));
    open.push({ name, document, url: url ?? addressIn(document) });
  }
  const origin = new URL(open.find(({ url }) => url)?.url ?? 'https://unknown.invalid').origin;
  const [first, ...rest] = open.map((page) => ({
    ...page,
    url: page.url ?? `${origin}/${addressPath(page.name)}`,
  }));
  if (!first) throw new UsageError(`there is no page in the list; use: ${USAGE}`);
  const shop = shopOf(first.url);
  const stray = rest.find(({ url }) => shopOf(url) !== shop);
  if (stray) throw new UsageError(`${stray.name}: a page of ${shopOf(stray.url)}, the others are of ${shop}`);
  return [first, ...rest];
}

/** Two folders may hold an `index.html` each: the whole name tells them apart. */
function addressPath(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(encodeURIComponent).join('/');
}

function readShop([first, ...rest]: [OpenPage, ...OpenPage[]], tables: ReadingTables): Dossier {
  let dossier = addPage(null, first, tables);
  for (const page of rest) dossier = addPage(dossier, page, tables);
  return dossier;
}

function addPage(dossier: Dossier | null, { name, url, document }: OpenPage, tables: ReadingTables): Dossier {
  try {
    const snapshot = gather(document, url);
    const found = { url, title: snapshot.title, cut: snapshot.cut.length > 0 };
    // Whoever asks for the judgement says that these are pages of a shop.
    return mergePage(dossier, found, extract(snapshot, tables, { isShop: true }));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`${name}: cannot be analysed: ${reason}`);
  }
}
