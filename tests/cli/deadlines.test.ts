import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/verbs/deadlines.ts';
import { exportOrders } from '../../lib/orders/export-orders.ts';
import { orderOf, placed, returnTerms } from '../orders/order-of.ts';

const order = orderOf(placed({ terms: returnTerms('P30D', 'order') }), ['delivered', '2026-10-31']);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orders of a test '));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function deadlines(content: string | Uint8Array, ...args: string[]) {
  const file = join(folder, 'order.json');
  writeFileSync(file, content);
  return printed([...args, file]);
}

async function printed(args: string[]) {
  let out = '';
  const streams = { stdin: (async function* () {})(), out: (text: string) => (out += text), err: () => {} };
  const refusal = await run(args, streams as never).then(
    () => null,
    (error: Error) => error,
  );
  return { out, refusal };
}

describe('deadlines', () => {
  it('prints the deadlines of an order as JSON, on one line', async () => {
    const { out } = await deadlines(exportOrders([order]), '--on', '2026-11-05', '--json');
    expect(out.trim()).not.toContain('\n');
    const [first] = JSON.parse(out).deadlines;
    expect(first).toMatchObject({
      id: 'o1/de/withdrawal-goods',
      rule: 'de/withdrawal-goods',
      who: 'buyer',
      safeDay: '2026-11-14',
      lastDay: '2026-11-16',
      state: 'open',
    });
    expect(first.why).toContain('14 days from delivery');
  });

  it('prints them for reading, with the shop’s words for its own promise', async () => {
    const { out } = await deadlines(exportOrders([order]), '--on=2026-11-05');
    expect(out.split('\n\n')[0]).toBe('shop.example, ordered on 2026-10-28');
    expect(out).toContain(
      '  Withdrawal (buyer) – open\n    Withdraw: by 2026-11-14, at the latest 2026-11-16\n',
    );
    expect(out).toContain('    Send the goods back: no day yet\n');
    expect(out).toContain('shop/return-window: “30 Tage Rückgaberecht” (https://shop.example/returns)\n');
  });

  it('prints those of every order of a file, and says which was removed', async () => {
    const removed = { ...orderOf(placed(), { id: 'r', type: 'removed', day: '2026-11-01' }), id: 'o2' };
    const file = exportOrders([order, removed]);
    expect((await deadlines(file, '--on', '2026-11-05')).out).toContain('ordered on 2026-10-28: removed\n');
    expect(JSON.parse((await deadlines(file, '--json')).out).deadlines).toHaveLength(6);
  });

  it.each<[string, string | Uint8Array, string[], string]>([
    [
      'wrong types',
      exportOrders([order]).replace('"market": "DE"', '"market": 7'),
      [],
      'events.0.market: Invalid input',
    ],
    [
      'an unknown market',
      exportOrders([order]).replace('"DE"', '"XX"'),
      [],
      'market: no deadlines are known for "XX"',
    ],
    ['a binary file', new Uint8Array([0, 159, 146, 150]), [], 'the file is no JSON'],
    ['an empty file', '', [], 'the file is no JSON'],
  ])('refuses %s in one line that names file and place', async (_, content, args, message) => {
    const { out, refusal } = await deadlines(content, ...args);
    expect(out).toBe('');
    expect(refusal?.name).toBe('UsageError');
    expect(refusal?.message).toContain(`order.json: ${message}`);
    expect(refusal?.message).not.toContain('\n');
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'name one file'],
    ['two files', ['a.json', 'b.json'], 'name one file'],
    ['a file that is not there', ['/nowhere/order.json'], 'cannot be read (ENOENT)'],
    ['a folder', ['.'], 'cannot be read (EISDIR)'],
    ['a day that is none', ['--on', 'today', 'a.json'], '--on: "today" is no day'],
    ['an unknown option', ['--fast', 'a.json'], "Unknown option '--fast'"],
  ])('refuses %s', async (_, args, message) => {
    const { out, refusal } = await printed(args);
    expect([out, refusal?.name]).toEqual(['', 'UsageError']);
    expect(refusal?.message).toContain(message);
    expect(refusal?.message).not.toContain('\n');
  });
});
