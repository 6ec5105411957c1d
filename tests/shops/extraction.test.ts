import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../cli/dom.ts';
import { snapshotOf } from '../../cli/snapshot-of.ts';
import { extract } from '../../lib/extract/extract.ts';
import { compileReadingTables } from '../../lib/extract/reading-tables.ts';
import { sameValueKey } from '../../lib/extract/same-value-key.ts';
import type { Facts } from '../../lib/facts/fact.ts';
import type { Path } from '../../lib/facts/paths.ts';
import { PHRASE_FILES } from '../extract/text/fixture.ts';
import { findFile } from './find-file.ts';
import { type ExpectedPage, readExpected } from './read-expected.ts';
import { folderOf } from './read-pages.ts';
import { SHOPS, type ShopId } from './serve.ts';

const tables = compileReadingTables(PHRASE_FILES);

describe.each(Object.keys(SHOPS) as ShopId[])('what is read of %s', (shop) => {
  const origin = `http://${shop}.localhost`;
  const rows = readExpected(shop, origin);

  it.each(rows)('$page says what its table says', async (row) => {
    const facts = await factsOf(shop, origin, row.page);
    const wrong = Object.keys(row.facts).filter((path) => !isRead(facts, row, path as Path));
    expect(wrong).toEqual([]);
  });

  it.each(rows)('$page does not say what its table denies', async ({ page, absent }) => {
    const facts = await factsOf(shop, origin, page);
    expect(absent.filter((path) => facts[path] !== undefined)).toEqual([]);
  });
});

async function factsOf(shop: ShopId, origin: string, page: string): Promise<Facts> {
  const found = await findFile(folderOf(shop), page);
  if (!found || 'moved' in found) throw new Error(`${shop} has no page ${page}`);
  return extract(snapshotOf(parseHtml(found.body), `${origin}${page}`), tables);
}

/** True where the best value is the table's, or one of the further values that the page gives. */
function isRead(facts: Facts, row: ExpectedPage, path: Path): boolean {
  const best = facts[path]?.[0];
  if (!best) return false;
  const wanted = [row.facts[path], ...(row.also[path] ?? [])];
  return wanted.some((value) => sameValue(path, value, best.value));
}

/** Amounts are the same whatever zeros they end in, also in lists; texts are compared as written. */
function sameValue(path: Path, a: unknown, b: unknown): boolean {
  if (typeof a === 'string') return a === b;
  return sameValueKey(path, plain(a)) === sameValueKey(path, plain(b));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'amount' ? Number(part) : plain(part)]),
  );
}
