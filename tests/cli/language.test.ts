import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let rules = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'language-'));
  rules = join(folder, 'rules');
  for (const language of ['en', 'any', 'sk'])
    cpSync(`rules/phrases/${language}`, join(rules, 'phrases', language), { recursive: true });
  recourse('new', 'eo');
});

afterAll(() => rmSync(folder, { recursive: true }));

function recourse(...args: string[]): string {
  const all = ['cli/recourse.ts', 'language', ...args, '--rules', rules];
  return execFileSync(process.execPath, all, { encoding: 'utf8' });
}

describe('recourse language new', () => {
  it('starts a folder with a stub for each file', () => {
    const made = readdirSync(join(rules, 'phrases/eo'));
    const wanted = [
      'units.yaml',
      'words.yaml',
      'contexts.yaml',
      'links.yaml',
      'page-kinds.yaml',
      'returns.examples.yaml',
    ];
    expect(made).toEqual(expect.arrayContaining(wanted));
    expect(made).toHaveLength(25);
    expect(readFileSync(join(rules, 'phrases/eo/returns.yaml'), 'utf8')).toMatch(
      /^# How long goods can go back/,
    );
  });

  it.each([
    ['a folder that is there', ['new', 'sk'], 'rules/phrases/sk is there already'],
    ['what is no language', ['new', '../sk'], 'is no language'],
    ['a code without a language', ['new', 'qqq'], 'is no language'],
    ['the page of a language without a folder', ['review', 'sw'], 'language new sw'],
    ['another verb', ['old', 'sk'], 'use: language new'],
  ])('refuses %s in one line', (_, args, words) => {
    const all = ['cli/recourse.ts', 'language', ...args, '--rules', rules];
    const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(words);
  });
});

describe('recourse language review', () => {
  it('says of a new language what is to be filled in', () => {
    const page = recourse('review', 'eo');
    expect(page).toContain('Esperanto: what we look for in shops');
    expect(page).toContain('returns.yaml: no phrases yet for Time to return (returns.window)');
    expect(page).toContain('units.yaml: 12 of the twelve months have no name.');
    expect(page).toContain('page-kinds.yaml: no words for add-to-cart.');
    expect(page).toContain('trader.yaml: no words for made, otherNumber.');
  });

  it('shows phrases, what they give in plain English, guards with reasons, and how examples come out', () => {
    const page = recourse('review', 'sk');
    expect(page).toContain('Time to return (returns.window): {period}');
    expect(page).toContain('faulty goods have another time');
    expect(page).toContain('as it should');
    expect(page).not.toContain('class="fails"');
    expect(page).toContain('conditions.yaml: no phrases yet for');
    expect(page).not.toContain('for VAT number');
  });

  it('shows an example that fails, escapes what is written there, and loads nothing', () => {
    const file = join(rules, 'phrases/sk/price.examples.yaml');
    writeFileSync(file, "examples:\n  - say: '<b onclick=1> & co'\n    gives: { price.taxIncluded: true }\n");
    const page = recourse('review', 'sk');
    expect(page).toContain('class="fails"');
    expect(page).toContain('&lt;b onclick=1&gt; &amp; co');
    expect(page).not.toMatch(/<b onclick|<script|src=|https?:/);
  });

  it('writes a page for each language', () => {
    const pages = join(folder, 'pages');
    recourse('review', '--all', pages);
    expect(readdirSync(pages).sort()).toEqual(['en.html', 'eo.html', 'sk.html']);
  });
});
