import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/verbs/eval.ts';

/** A scorer that tells what it was given. */
const SCORER = `
  import { readFileSync } from 'node:fs';
  const [, labels, , facts, ...more] = process.argv.slice(2);
  const read = (file) => readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
  const names = read(facts).map((page) => page.file + ' ' + page.url.slice(21) + ' ' + typeof page.facts);
  console.log(JSON.stringify({ labels: read(labels).map((label) => label.file), names, more }));
`;
const page = (language: string, text: string) =>
  `<!doctype html><html lang="${language}"><title>Shop</title><main><h1>${text}</h1><p>${text}</p></main>`;

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'recourse-eval-test-'));
  folder = join(root, 'dev');
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(root, 'score.mjs'), SCORER);
  writeFileSync(join(folder, 'pages/a.html'), page('en', 'Returns within 14 days'));
  writeFileSync(join(folder, 'pages/b.html'), page('de', 'Widerrufsrecht: 14 Tage'));
  const lines = (values: object[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const files = ['pages/a.html', 'pages/b.html'];
  writeFileSync(
    join(folder, 'pages.jsonl'),
    lines(files.map((file) => ({ file, url: `https://shop.example/${file}` }))),
  );
  writeFileSync(
    join(folder, 'labels.jsonl'),
    lines([
      { file: files[0], facts: { 'page.language': 'en-GB' } },
      { file: files[1], facts: { 'page.language': { any: ['nds', 'de'] } } },
    ]),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

async function evaluate(...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    stdin: (async function* () {})(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, err, told: JSON.parse(out) };
}

describe('recourse eval', () => {
  it('hands what the pages say to the scorer, under the names of the labels', async () => {
    const { code, err, told } = await evaluate(folder);
    expect(code).toBe(0);
    expect(err).toContain('2 of 2 pages');
    expect(told).toEqual({
      labels: ['pages/a.html', 'pages/b.html'],
      names: ['pages/a.html pages/a.html object', 'pages/b.html pages/b.html object'],
      more: [],
    });
  });

  it('reads pages whose address in the list is none', async () => {
    const template = join(root, 'template');
    mkdirSync(template);
    writeFileSync(join(template, 'a.html'), page('en', 'Returns within 14 days'));
    writeFileSync(join(template, 'pages.jsonl'), '{"file":"a.html","url":"{{ site.url }}"}');
    writeFileSync(join(template, 'labels.jsonl'), '{"file":"a.html"}');
    expect((await evaluate(template)).told.labels).toEqual(['a.html']);
  });

  it('takes the folder after --labels, and asks for each miss', async () => {
    const { told } = await evaluate('--labels', folder, '--errors');
    expect(told.more).toEqual(['--errors']);
  });

  it('keeps to the pages that are labelled with a language', async () => {
    const { told } = await evaluate(folder, '--language', 'de');
    expect(told).toMatchObject({ labels: ['pages/b.html'], names: ['pages/b.html pages/b.html object'] });
  });

  it.each([
    ['no folder', [], /name one folder/],
    ['two folders', ['a', 'b'], /name one folder/],
    ['a folder that is not there', ['nowhere'], /There are no labelled pages in nowhere/],
    ['an option that it has not', ['--fast'], /use: eval DIR/],
  ])('refuses %s in one sentence', async (_, args, message) => {
    await expect(evaluate(...args)).rejects.toThrow(message);
  });

  it('says why the scorer gave up', async () => {
    const broken = join(root, 'broken');
    cpSync(folder, join(broken, 'dev'), { recursive: true });
    writeFileSync(join(broken, 'score.mjs'), `throw new Error('no idea');`);
    await expect(evaluate(join(broken, 'dev'))).rejects.toThrow(/score.mjs failed: Error: no idea$/);
  });

  it('refuses a language of which there is no page', async () => {
    await expect(evaluate(folder, '--language', 'eo')).rejects.toThrow(
      'no labelled pages in the language eo',
    );
  });
});
