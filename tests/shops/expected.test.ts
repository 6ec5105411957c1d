import { describe, expect, it } from 'vitest';
import { PATHS, type Path } from '../../lib/facts/paths.ts';
import type { Money, Period, Range } from '../../lib/facts/values.ts';
import { Text } from '../../lib/facts/values.ts';
import { findFile } from './find-file.ts';
import { readExpected } from './read-expected.ts';
import { decode, documentOf, folderOf } from './read-pages.ts';
import { SHOPS, type ShopId } from './serve.ts';

const shops = Object.keys(SHOPS) as ShopId[];

/** Numbers that the shops also write as words. */
const WORDS: Record<string, string> = { 2: 'zwei', 12: 'zwölf', 14: 'vierzehn' };

describe.each(shops)('expected/%s.yaml', (shop) => {
  const origin = `http://${shop}.localhost`;
  const rows = readExpected(shop, origin);

  it.each(rows)('$page is a page of the shop, and says what the table says', async (row) => {
    const found = await findFile(folderOf(shop), row.page);
    if (!found || 'moved' in found) throw new Error(`${shop} has no page ${row.page}`);
    const html = decode(found.body);
    const page = fold(`${html} ${documentOf(html).documentElement.textContent}`);
    const all = [
      ...Object.entries(row.facts),
      ...Object.entries(row.also).flatMap(([path, values]) => values.map((value) => [path, value] as const)),
    ];
    const untrue = all.filter(([path, value]) =>
      wordsOf(path as Path, value).some((word) => !says(page, word)),
    );
    expect(untrue).toEqual([]);
  });

  it.each(rows)('$page does not hold a path and deny it', ({ facts, also, absent }) => {
    expect(absent.filter((path) => path in facts || path in also)).toEqual([]);
  });

  it.each(rows)('$page leads to pages of the shop', async ({ facts }) => {
    for (const value of Object.values(facts)) {
      if (typeof value !== 'string' || !value.startsWith(origin)) continue;
      expect(await findFile(folderOf(shop), value.slice(origin.length)), value).toHaveProperty('body');
    }
  });
});

/** What must stand on a page for a value to be true: any one of each set of alternatives. */
function wordsOf(path: Path, value: unknown): string[][] {
  if (PATHS[path] === Text && typeof value === 'string') return value.split(', ').map((part) => [part]);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(path, item));
  if ('amount' in value) return [amountIn(value as Money)];
  if ('length' in value) return [lengthIn((value as Period).length)];
  if ('min' in value && path !== 'order.delivery')
    return [lengthIn((value as Range).min), lengthIn((value as Range).max)];
  if ('label' in value) return [[String(value.label)]];
  if ('name' in value)
    return String(value.name)
      .split(', ')
      .map((part) => [part]);
  return [];
}

function amountIn({ amount }: Money): string[] {
  if (amount === '0') return ['kostenlos', '0,00', 'offerte', 'free'];
  return [amount, amount.replace('.', ',')];
}

function lengthIn(duration: string): string[] {
  const number = /\d+/.exec(duration)?.[0] ?? '';
  if (number === '0') return [''];
  return [number, ...(WORDS[number] ? [WORDS[number]] : [])];
}

function says(page: string, alternatives: string[]): boolean {
  return alternatives.some((word) => page.includes(fold(word)));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
