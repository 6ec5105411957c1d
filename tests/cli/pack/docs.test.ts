import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readRulebook } from '../../../build/read-rulebook.ts';
import { runPack } from './run-pack.ts';
import { smallPack } from './small-pack.ts';

it('pack docs writes a page with each rule, its words, sources and examples, and nothing to load', async () => {
  const { code, out } = await runPack('docs', 'rules/iso-32123', '--language', 'de');
  const { document } = parseHTML(out);
  const pack = readRulebook().packs.find(({ id }) => id === 'iso-32123');
  const ids = [...document.querySelectorAll('section h2')].map((heading) => heading.textContent);
  expect(code).toBe(0);
  expect(ids).toEqual(pack?.rules.map(({ id }) => id));
  const section = document.querySelector('#missing-return-window')?.textContent ?? '';
  expect(section).toContain(pack?.texts.de?.['missing-return-window']?.title.met);
  expect(section).toContain('iso32123:4.4.2.b (2024-12)');
  expect(section).toContain('(returns.window) is told');
  expect(section).toMatch(/inapplicable\s*what is sold is a download/);
  expect(document.querySelectorAll('script, link, img, [onclick]')).toHaveLength(0);
});

it('pack docs counts one rule as one', async () => {
  const { parent, folder } = smallPack();
  expect((await runPack('docs', folder)).out).toContain('<p>1 rule and 0 deadlines by Acme Consumers');
  rmSync(parent, { recursive: true });
});

it('pack docs --all writes one page for each pack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-docs-'));
  const { out } = await runPack('docs', '--all', folder);
  const packs = readRulebook().packs.map(({ id }) => id);
  expect(readdirSync(folder).sort()).toEqual(packs.map((id) => `${id}.html`).sort());
  expect(out).toContain(`${packs.length} packs: `);
  rmSync(folder, { recursive: true });
});

it('docs/clauses.md is the table of today: write it again with `recourse pack clauses`', async () => {
  const { out } = await runPack('clauses');
  expect(readFileSync('docs/clauses.md', 'utf8')).toBe(out);
});

it('the table has a row for every clause of both standards', async () => {
  const { out } = await runPack('clauses');
  for (const clause of ['4.2.2.a', '4.10', '5.4.3.ii', '6.3.7', '5.1–5.6'])
    expect(out).toContain(`| ${clause} | `);
  expect(out.split('\n').filter((row) => /^\| \d/.test(row))).toHaveLength(138);
});

it('stops quietly where its reader has seen enough', () => {
  const command = `"${process.execPath}" cli/recourse.ts pack clauses | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['# The clauses of the standards, and what serves them\n', '']);
});
