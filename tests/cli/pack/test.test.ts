import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runPack } from './run-pack.ts';
import { type SmallPack, smallPack } from './small-pack.ts';

const EXAMPLES = 'rules/missing-return-window.examples.yaml';

let pack: SmallPack;
beforeEach(() => {
  pack = smallPack();
});
afterEach(() => rmSync(pack.parent, { recursive: true }));

const test = (...args: string[]) => runPack('test', pack.folder, ...args);

it('runs all examples and ends with a table', async () => {
  const { code, out } = await test();
  expect(code).toBe(0);
  expect(out).toMatch(
    /^pack +rules +met +missing +contradicted +unclear +inapplicable +passed +failed +ms\n/,
  );
  expect(out).toMatch(/\nacme +1 +1 +1 +0 +0 +1 +3 +0 +\d+\n/);
  expect(out).toMatch(/of which 0\.0 s to prepare the phrases\n$/);
});

it('shows of an example that fails the facts, each condition with its value, and the words', async () => {
  pack.change(EXAMPLES, 'P30D', 'P13D');
  const { code, out } = await test();
  const place = `acme/${EXAMPLES}:${pack.line(EXAMPLES, 'name: thirty days')}`;
  expect(code).toBe(1);
  for (const words of [
    '✗ acme/missing-return-window: thirty days\n',
    `${place}\n`,
    'expected met, found missing, in DE on 2026-12-01\n',
    '    returns.window: {"length":"P13D"}: “thirty days to send it back” – returns-1, text\n',
    '  scope.when:\n    holds      none:\n    fails        equals: { path: seller.marketplace, value: true }  (false: “sold by us”)\n',
    '  condition:\n    fails      all:\n    holds        present: returns.window',
    'fails        at-least: { path: returns.window, value: P14D }  ({"length":"P13D"}: “thirty days',
    '  looksOn: not read: terms\n',
  ])
    expect(out).toContain(words);
  expect(out).toMatch(/acme +1 +1 +1 +0 +0 +1 +2 +1 /);
});

it('reads the words of a page with the phrases', async () => {
  pack.change(
    EXAMPLES,
    'facts:\n          returns.window: { value: { length: P30D }',
    'text: You can return your order within 30 days of delivery.\n        facts:\n          product.name: { value: Kettle',
  );
  const { code, out } = await test('--rule', 'acme/missing-return-window');
  expect([code, out]).toEqual([0, expect.stringMatching(/acme +1 +1 +1 +0 +0 +1 +3 +0 /)]);
});

it.each<[string, (pack: SmallPack) => void, string]>([
  [
    'a value that its path does not have',
    ({ change }) => change(EXAMPLES, '{ length: P30D }', '30 days'),
    'the example cannot be read: facts: returns.window: ',
  ],
  [
    'a market that the pack is not for',
    ({ change }) => change(EXAMPLES, 'name: a download', 'name: a download\n    market: FR'),
    'expected inapplicable, but the pack is not asked in FR',
  ],
  [
    'a pack that does not hold',
    ({ change }) => change('pack.yaml', 'engine: 1', 'engine: 2'),
    'acme/pack.yaml:9: engine: needs 2, this engine is 1',
  ],
])('fails on %s', async (_, spoil, words) => {
  spoil(pack);
  const { code, out } = await test();
  expect([code, out]).toEqual([1, expect.stringContaining(words)]);
});

it.each([
  ['a rule that is not there', ['--rule', 'missing-price'], 'there is no rule "missing-price"'],
  ['an unknown option', ['--fast'], "Unknown option '--fast'; use: pack test"],
])('refuses %s', async (_, args, message) => {
  await expect(test(...args)).rejects.toThrow(message);
});

it('runs again with --watch when a file changes, also after one that cannot be read', async () => {
  const child = spawn(process.execPath, ['cli/recourse.ts', 'pack', 'test', pack.folder, '--watch']);
  try {
    let out = '';
    let seen = 0;
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    /** What is printed until the next time it waits. */
    const nextRun = async () => {
      const from = seen;
      while (!out.slice(from).includes('Waiting for a change'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      seen = out.length;
      return out.slice(from);
    };
    expect(await nextRun()).toMatch(/ 3 +0 +\d+\n/);
    pack.change(EXAMPLES, 'P30D', 'P13D');
    expect(await nextRun()).toContain('✗ acme/missing-return-window: thirty days');
    pack.change(EXAMPLES, 'met:', 'met: [');
    expect(await nextRun()).toMatch(/examples\.yaml:\d+: /);
    pack.change(EXAMPLES, 'met: [', 'met:');
    pack.change(EXAMPLES, 'P13D', 'P30D');
    expect(await nextRun()).toMatch(/ 3 +0 +\d+\n/);
  } finally {
    child.kill();
  }
});
