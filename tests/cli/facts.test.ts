import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/command.ts';
import { run } from '../../cli/verbs/facts.ts';

const MUG = `<!doctype html><html lang="en"><head><title>Blue mug</title>
<link rel="canonical" href="https://shop.example/mug">
<script type="application/ld+json">{"@type": "Product", "name": "Blue mug",
 "offers": {"price": "4.50", "priceCurrency": "EUR"},}</script></head>
<body><main><h1>Blue mug</h1></main></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-facts-'));
  writeFileSync(join(folder, 'mug.html'), MUG);
  writeFileSync(join(folder, 'mug.html.gz'), gzipSync(MUG));
  writeFileSync(join(folder, 'plain page.html'), '<p>Hello</p>');
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'binary.html'), new Uint8Array([0, 1, 2, 3, 0, 0]));
  const lines = [
    '{"file": "mug.html.gz", "url": "https://other.example/mug"}',
    '{"file": "missing.html", "url": "https://other.example/x"}',
    '',
    '{"file": "mug.html", "url": "{{ site.url }}"}',
  ];
  writeFileSync(join(folder, 'pages.jsonl'), lines.join('\n'));
  writeFileSync(join(folder, 'broken.jsonl'), '{"file": "mug.html"}\nmug.html\n');
  writeFileSync(join(folder, 'odd.jsonl'), '{"url": "https://shop.example/"}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function facts(...args: string[]): Promise<string> {
  let printed = '';
  const stdin = (async function* () {})();
  const code = await run(args, { stdin, out: (text) => (printed += text), err: () => {} });
  expect(code).toBe(0);
  return printed;
}

async function lines(...args: string[]) {
  const printed = await facts('--json', ...args);
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('recourse facts', () => {
  it('prints a line for each page, with the address that the page gives itself', async () => {
    const file = join(folder, 'mug.html');
    const [page] = await lines(file);
    expect(page).toMatchObject({
      file,
      url: 'https://shop.example/mug',
      facts: {
        'page.kind': { value: 'product' },
        'price.current': {
          value: { amount: '4.50', currency: 'EUR' },
          evidence: [{ source: 'json-ld', quote: 'price: 4.50, priceCurrency: EUR' }],
        },
      },
    });
    expect(page.ms).toBeGreaterThan(0);
  });

  it('makes up an address where there is none', async () => {
    const [page] = await lines(join(folder, 'plain page.html'));
    expect(page.url).toBe('https://unknown.invalid/plain%20page.html');
    expect(page.facts['page.kind'].value).toBe('not-shop');
  });

  it('reads a list in its order and goes on after a page that cannot be read', async () => {
    const pages = await lines('--list', join(folder, 'pages.jsonl'));
    expect(pages.map(({ file, url }) => [file, url])).toEqual([
      ['mug.html.gz', 'https://other.example/mug'],
      ['missing.html', undefined],
      ['mug.html', 'https://shop.example/mug'],
    ]);
    expect(pages[1].error).toContain('there is no such file');
  });

  it.each(['empty.html', 'binary.html', 'missing.html'])(
    'tells in one line why %s cannot be read',
    async (name) => {
      const [page] = await lines(join(folder, name));
      expect(Object.keys(page)).toEqual(['file', 'error']);
      expect(page.error).toMatch(/^[^\n]*\.html: [^\n]+$/);
      expect(page.error).not.toContain('cannot be analysed');
    },
  );

  it('prints words for people', async () => {
    const printed = await facts(join(folder, 'mug.html'), join(folder, 'empty.html'));
    expect(printed).toMatch(/product\.name +Blue mug\n +“Blue mug”/);
    expect(printed).toContain('cannot be read');
  });

  it.each<[string, string[]]>([
    ['no page', []],
    ['an unknown option', ['--jsno', 'a.html']],
    ['a list that is not there', ['--list', 'nowhere.jsonl']],
    ['a list without a name', ['--list']],
  ])('refuses %s', async (_, args) => {
    await expect(facts(...args)).rejects.toThrow(UsageError);
  });

  it('refuses files beside a list', async () => {
    const list = join(folder, 'pages.jsonl');
    await expect(facts(join(folder, 'mug.html'), '--list', list)).rejects.toThrow('either files or --list');
  });

  it.each([
    ['broken.jsonl', 'broken.jsonl:2: the line is no JSON'],
    ['odd.jsonl', 'odd.jsonl:1: write {"file"'],
  ])('refuses the list %s before it reads a page', async (name, message) => {
    await expect(facts('--json', '--list', join(folder, name))).rejects.toThrow(message);
  });
});
