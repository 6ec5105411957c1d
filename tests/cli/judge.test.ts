import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { UsageError } from '../../cli/command.ts';
import { run } from '../../cli/verbs/judge.ts';
import { Report } from '../../lib/facts/report.ts';
import { type SmallPack, smallPack } from './pack/small-pack.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>${title}</title>${head}</head><body>
   <nav><a href="/warenkorb">Warenkorb</a> <a href="/impressum">Impressum</a> <a href="/agb">AGB</a>
   <a href="/widerruf">Widerruf</a> <a href="/versand">Versand</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
const canonical = (path: string) => `<link rel="canonical" href="https://napf.example/${path}">`;
const PRODUCT = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Napf",
  "offers":{"@type":"Offer","price":"12.50","priceCurrency":"EUR"}}</script><button>In den Warenkorb</button>`;

let acme: SmallPack;
let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recourse-judge-'));
  acme = smallPack();
  await writeFile(file('napf.html'), page('Napf', PRODUCT, canonical('napf')));
  await writeFile(file('widerruf.html'), page('Widerruf', '<p>Wir melden uns.</p>', canonical('widerruf')));
  await writeFile(file('saved.html'), page('AGB', '<p>Es gilt deutsches Recht.</p>'));
  await writeFile(
    file('other.html'),
    page('Anderes', PRODUCT, '<link rel="canonical" href="https://other.example/">'),
  );
  await writeFile(file('empty.html'), '');
  await writeFile(file('pages.jsonl'), '{"file":"napf.html","url":"https://listed.example/napf"}\n');
  await writeFile(file('nothing.jsonl'), '\n');
});

afterAll(() => rmSync(acme.parent, { recursive: true }));

/** Streams that keep what is printed. */
function recorder() {
  const printed: string[] = [];
  const stdin = (async function* () {})();
  return {
    printed,
    streams: { stdin, err: () => undefined, out: (text: string) => void printed.push(text) },
  };
}

async function judged(...args: string[]): Promise<string> {
  const { printed, streams } = recorder();
  expect(await run(args, streams)).toBe(0);
  return printed.join('');
}

// All phrases are compiled for each report: on a busy machine that takes seconds.
describe('recourse judge', { timeout: 30_000 }, () => {
  it('prints a report as one line of JSON', async () => {
    const out = await judged('--market', 'DE', '--on', '2026-06-01', '--json', file('napf.html'));
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const report = z.parse(Report, JSON.parse(out));
    expect(report).toMatchObject({ shop: 'napf.example', market: 'DE', on: '2026-06-01' });
    const outcomes = new Map(report.findings.map((finding) => [finding.rule, finding.outcome]));
    expect(outcomes.get('eu/missing-selling-price')).toBe('met');
    expect(outcomes.get('eu/missing-withdrawal-period')).toBe('unclear');
  });

  it('puts the pages of a shop together, also a saved one that does not tell its address', async () => {
    const out = await judged(
      '--market',
      'DE',
      '--json',
      file('napf.html'),
      file('widerruf.html'),
      file('saved.html'),
    );
    expect(JSON.parse(out).lookedAt).toEqual([
      'https://napf.example/napf',
      'https://napf.example/widerruf',
      expect.stringMatching(/^https:\/\/napf\.example\/.*\/saved\.html$/),
    ]);
  });

  it('takes the addresses of a list', async () => {
    const out = await judged('--market', 'DE', '--json', '--list', file('pages.jsonl'));
    expect(JSON.parse(out).lookedAt).toEqual(['https://listed.example/napf']);
  });

  it('judges by today where no day is given', async () => {
    const out = await judged('--market', 'DE', '--json', file('napf.html'));
    expect(JSON.parse(out).on).toBe(Temporal.Now.plainDateISO().toString());
  });

  it('says in words what is answered, what is not known yet, and on which pages it looked', async () => {
    const out = await judged('--market', 'DE', '--on', '2026-06-01', file('napf.html'));
    expect(out).toContain('napf.example, for a shopper in DE on 2026-06-01');
    expect(out).toMatch(/PRICE: answered\n {2}\+ Shows the price\n {6}“.*12\.50.*” – on the page “Napf”/);
    expect(out).toMatch(/RETURNS: not known yet\n.*not read yet: returns, terms/);
    expect(out).toContain('Pages looked at: 1\n  product      https://napf.example/napf');
  });

  it('calls saved pages without an address by their files', async () => {
    const out = await judged('--market', 'DE', file('saved.html'));
    expect(out).toMatch(/^A shop whose pages tell no address, for a shopper in DE/);
    expect(out).toContain(`  terms        ${file('saved.html')}\n`);
    expect(out).not.toContain('unknown.invalid');
  });

  it('says of a topic that no pack asks about that there is no question', async () => {
    const out = await judged('--market', 'DE', '--pack', acme.folder, '--only', file('napf.html'));
    expect(out).toContain('\nPRICE: no question of these packs\n');
    expect(out).toContain('\nRETURNS: not known yet\n');
  });

  it.each<[string, string[], boolean, boolean]>([
    ['beside those of the house', [], true, true],
    ['alone', ['--only'], true, false],
  ])('judges with a pack of one’s own %s', async (_, more, hasOwn, hasHouse) => {
    const out = await judged('--market', 'DE', '--json', '--pack', acme.folder, ...more, file('napf.html'));
    const rules = z.parse(Report, JSON.parse(out)).findings.map(({ rule }) => rule);
    expect([
      rules.includes('acme/missing-return-window'),
      rules.includes('eu/missing-selling-price'),
    ]).toEqual([hasOwn, hasHouse]);
  });

  it.each<[string, string[], RegExp]>([
    ['no market', ['napf.html'], /country/],
    ['a market that is none', ['--market', 'XX', 'napf.html'], /--market XX: no country code of ISO 3166/],
    ['a market by another name', ['--market', 'UK', 'napf.html'], /GB/],
    ['a part of no country', ['--market', 'XX-CA', 'napf.html'], /--market XX-CA: no country code/],
    ['a part by its name', ['--market', 'US-California', 'napf.html'], /US-CA/],
    ['a market in small letters', ['--market', 'de', 'napf.html'], /in capitals/],
    ['a day that does not exist', ['--market', 'DE', '--on', '2026-02-30', 'napf.html'], /--on 2026-02-30/],
    ['an option that does not exist', ['--market', 'DE', '--law', 'x'], /use: judge --market/],
    ['no pack of one’s own', ['--market', 'DE', '--only', 'napf.html'], /--only: name a pack with --pack/],
    ['a pack that is none', ['--market', 'DE', '--pack', 'docs', 'napf.html'], /docs is no pack/],
    ['no page', ['--market', 'DE'], /FILE…/],
    ['a list without pages', ['--market', 'DE', '--list', 'nothing.jsonl'], /no page in the list/],
    [
      'a file that is not there',
      ['--market', 'DE', 'napf.html', 'gone.html'],
      /gone\.html: there is no such file/,
    ],
    ['an empty file', ['--market', 'DE', 'empty.html'], /empty\.html/],
    ['pages of two shops', ['--market', 'DE', 'napf.html', 'other.html'], /other\.example.*napf\.example/],
  ])('refuses %s with one line, and prints nothing', async (_, args, message) => {
    const { printed, streams } = recorder();
    const paths = args.map((arg) => (/\.(html|jsonl)$/.test(arg) ? file(arg) : arg));
    const error = await run(paths, streams).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toMatch(message);
    expect((error as UsageError).message).not.toContain('\n');
    expect(printed).toEqual([]);
  });
});
