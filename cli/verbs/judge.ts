import * as z from 'zod/mini';
import { mergePage } from '../../lib/dossier/merge.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import type { Dossier } from '../../lib/facts/dossier.ts';
import { PlainDay } from '../../lib/facts/values.ts';
import { judge } from '../../lib/judge/judge.ts';
import { topicRows } from '../../lib/judge/topic-rows.ts';
import { type Streams, UsageError } from '../command.ts';
import { isMarket } from '../countries.ts';
import { judgingPacks } from '../judging-packs.ts';
import { listPages } from '../page-list.ts';
import { readingTables } from '../reading-tables.ts';
import { reportInWords } from '../report-in-words.ts';
import { openShopPages, type ShopPage, type ShopPages } from '../shop-pages.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { splitArgs } from '../split-args.ts';

const USAGE =
  'judge --market DE [--on 2026-11-21] [--json] [--pack FOLDER]… [--only] FILE… | --list PAGES.jsonl';

/**
 * `recourse judge`: reads the pages of one shop and prints what the rules for a market say about it; with `--pack`
 * those of a pack of one's own too (a folder or a built file), with `--only` those alone.
 *
 * Throws a UsageError where the arguments are wrong, or a page cannot be read: a report that knows only
 * some of the pages could call something missing that stands on the others.
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  const { market, on, json, files, list, pack, only } = parsedArgs(args);
  const shop = await openShopPages(await listPages(files, list), USAGE);
  const packs = judgingPacks(pack, only);
  const dossier = readShop(shop.pages, readingTables());
  const report = judge(dossier, packs, market, on);
  streams.out(
    json
      ? `${JSON.stringify(report)}\n`
      : reportInWords(report, topicRows(report, dossier, packs), dossier, packs, shop),
  );
  return 0;
}

function parsedArgs(args: string[]) {
  const { values, positionals: files } = splitArgs(
    args,
    {
      market: { type: 'string' },
      on: { type: 'string', default: Temporal.Now.plainDateISO().toString() },
      json: { type: 'boolean', default: false },
      list: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
      only: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { market, on, json, list, pack, only } = values;
  if (market === undefined) throw new UsageError(`say the shopper's country; use: ${USAGE}`);
  if (!isMarket(market))
    throw new UsageError(
      `--market ${market}: no country code of ISO 3166, such as DE or GB, nor a part such as US-CA (in capitals)`,
    );
  if (!z.safeParse(PlainDay, on).success)
    throw new UsageError(`--on ${on}: no day of the calendar, such as 2026-11-21`);
  if (only && pack.length === 0) throw new UsageError(`--only: name a pack with --pack; use: ${USAGE}`);
  return { market, on, json, files, pack, only, ...(list === undefined ? {} : { list }) };
}

function readShop([first, ...rest]: ShopPages['pages'], tables: ReadingTables): Dossier {
  let dossier = addPage(null, first, tables);
  for (const page of rest) dossier = addPage(dossier, page, tables);
  return dossier;
}

function addPage(dossier: Dossier | null, { name, url, document }: ShopPage, tables: ReadingTables): Dossier {
  try {
    const snapshot = snapshotOf(document, url);
    const found = { url, title: snapshot.title, cut: snapshot.cut.length > 0 };
    // Whoever asks for the judgement says that these are pages of a shop.
    return mergePage(dossier, found, extract(snapshot, tables, { isShop: true }));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`${name}: cannot be analysed: ${reason}`);
  }
}
