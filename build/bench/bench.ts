import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { compose } from '../../lib/compose/compose.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { storeTables } from '../../lib/extract/stored-tables.ts';
import { compilePhrases } from '../../lib/extract/text/compile-phrases.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';
import { parsePhraseTables } from '../../lib/packs/phrase-table.ts';
import { buildExtension } from '../build-extension.ts';
import { RULES, readRulebook } from '../read-rulebook.ts';
import { readRules } from '../read-rules.ts';
import type { FreshStart } from './fresh-start.ts';
import { hostilePages } from './hostile-pages.ts';
import { inventPhrases } from './invent-phrases.ts';
import { largePage } from './large-page.ts';
import { percentile } from './percentile.ts';
import { readSavedPages } from './saved-pages.ts';
import { timeCompose } from './time-compose.ts';
import { timeExtract } from './time-extract.ts';
import { timeExtractGrowth } from './time-extract-growth.ts';
import { timeGather } from './time-gather.ts';
import { timeGrowth } from './time-growth.ts';
import { timeJudge } from './time-judge.ts';
import { timeOthers } from './time-others.ts';

/** Where the labelled pages lie beside a checkout; who has none measures the demo shops. */
const USUAL = '../shared/corpus/dev';
const STARTS = 5;
const TIMES = 10;

const SHARES = [
  [50, 'median', 3],
  [95, 'p95', 5],
] as const;

const tell = (words: string) => console.error(words);
const ms = (value: number) => `${value.toFixed(value < 1 ? 2 : 1)} ms`;
const times = (value: number) => `${value.toFixed(2)} ×`;
const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const row = (what: string, figure: string, goal = '') =>
  console.log(`${what.padEnd(46)}${figure.padStart(10)}${goal && `   goal: ${goal}`}`);

const folder = process.argv[2] ?? (existsSync(join(USUAL, 'pages.jsonl')) ? USUAL : undefined);
const pages = await readSavedPages(folder);
tell(
  `Building the extension, then reading ${pages.length} pages of ${folder ?? 'the demo shops'} in Chromium`,
);
const extension = await buildExtension();
const script = readFileSync(join(extension, 'gather.js'), 'utf8');
const gathered = await timeGather(pages, script, tell);
const recordings = gathered.map(({ recording }) => recording);
const snapshots = recordings.map((recording) => compose(recording).snapshot);

const files = readRules(RULES);
const tables = compileReadingTables(files);
const larger = { ...tables, phrases: compilePhrases(inventPhrases(parsePhraseTables(files), TIMES)) };
tell('Extracting the facts of all pages');
timeExtract(snapshots.slice(0, 20), [tables, larger]);
const [once = [], tenfold = []] = timeExtract(snapshots, [tables, larger]);
timeCompose(recordings.slice(0, 20));
const composed = timeCompose(recordings);
const both = composed.map((time, page) => time + (once[page] ?? 0));

const timesOf = (name: 'walk' | 'walkAgain' | 'first' | 'again' | 'longest' | 'added') =>
  gathered.map((times) => times[name]);
const [large] = await timeGather([largePage()], script, tell);
const largest = snapshots.reduce((a, b) => (charactersOf(b) > charactersOf(a) ? b : a));
const starts = freshStarts(largest);
tell('Gathering pages that grow, then reading some pages with other tools too');
const growth = timeGrowth();
const speeds = await timeOthers(pages, tables);

console.log(`\n${gathered.length} pages of ${folder ?? 'the demo shops'}\n`);
console.log('In the page (Chromium, scripts of the pages off; walk and gather each in a fresh world)');
for (const [share, name, goal] of SHARES) {
  const [walk, walkAgain, first, again] = (['walk', 'walkAgain', 'first', 'again'] as const).map((run) =>
    percentile(timesOf(run), share),
  ) as [number, number, number, number];
  row(`a bare walk over the text nodes, first, ${name}`, ms(walk));
  row(`gather, first, ${name}`, ms(first));
  row(`gather against the walk, both first, ${name}`, times(first / walk), `≤ ${goal} ×, a defect above 8 ×`);
  row(`a bare walk, fastest of later runs, ${name}`, ms(walkAgain));
  row(`gather, fastest of later runs, ${name}`, ms(again));
}
row('gather, longest page', ms(Math.max(...timesOf('first'))));
row('gather, longest task', ms(Math.max(...timesOf('longest'))), '≤ 50 ms');
row('gather, a page of 2 MB', ms(large?.first ?? Number.NaN));
row('gather, a page of 2 MB, longest task', ms(large?.longest ?? Number.NaN), '≤ 50 ms');
row('gather, most memory added', mb(Math.max(...timesOf('added'))));
row('script injected', kb(script.length), '≤ 25 KB');
console.log('In the background (Node)');
row('tables ready after a start, median', ms(medianStart('tables')), '≤ 30 ms');
row('composing, median', ms(percentile(composed, 50)));
row('composing, p95', ms(percentile(composed, 95)));
row('composing and extraction, median', ms(percentile(both, 50)), '≤ 10 ms');
row('composing and extraction, p95', ms(percentile(both, 95)), '≤ 40 ms');
row('composing and extraction, longest', ms(Math.max(...both)));
row('pages a second on one core', (1000 / mean(both)).toFixed(0));
row(`${TIMES} times the phrases, all pages`, times(mean(tenfold) / mean(once)), '≤ 1.3 ×');
row(
  'a page that says all twice, median',
  times(percentile(timeExtractGrowth(snapshots, tables), 50)),
  'about 2 ×',
);
row(
  'hostile pages twice as long, worst',
  times(Math.max(...timeExtractGrowth(hostilePages(), tables))),
  'about 2 ×',
);
const judged = timeJudge(snapshots, tables, readRulebook().packs);
row(`${judged.rules} rules over ${judged.pages} pages of a shop, median`, ms(judged.median), '< 5 ms');
row(`${judged.rules} rules over ${judged.pages} pages of a shop, p95`, ms(judged.p95));
row('largest page first after a start, median', ms(medianStart('page')));
row('largest page, memory added, median', mb(medianStart('added')));
console.log('A page that doubles (Node), time to gather');
for (const [name, factor] of Object.entries(growth)) row(name, times(factor), '≈ 2 ×, in proportion');
console.log(`From bytes to facts (Node), ${speeds.pages} of the pages, pages a second on one core`);
row('recourse: parse, gather, extract', speeds.recourse.toFixed(1));
row('metascraper: five fields of the head', speeds.metascraper.toFixed(1));
row('axe-core in jsdom: its rules without contrast', speeds.axe.toFixed(2));

function medianStart(figure: keyof FreshStart): number {
  return percentile(
    starts.map((start) => start[figure]),
    50,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function charactersOf({ blocks }: Snapshot): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Each in a process of its own, because only the first time in one is a start. */
function freshStarts(page: Snapshot): FreshStart[] {
  const scratch = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  try {
    const [stored, snapshot] = [join(scratch, 'tables.json'), join(scratch, 'page.json')];
    writeFileSync(stored, JSON.stringify(storeTables(tables)));
    writeFileSync(snapshot, JSON.stringify(page));
    const program = join(import.meta.dirname, 'fresh-start.ts');
    return Array.from({ length: STARTS }, () =>
      JSON.parse(execFileSync(process.execPath, [program, stored, snapshot], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
