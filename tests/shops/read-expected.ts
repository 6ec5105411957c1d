import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isPath, PATHS, type Path } from '../../lib/facts/paths.ts';
import { Url } from '../../lib/facts/values.ts';
import type { ShopId } from './serve.ts';

/** What a page of a demo shop says, checked against the vocabulary; addresses are absolute. */
export interface ExpectedPage {
  /** Path of the page, as the shop is walked, e.g. `/versand/`. */
  page: string;
  /** The value that comes first. */
  facts: Partial<Record<Path, unknown>>;
  /** Further values that the page gives for a path. */
  also: Partial<Record<Path, unknown[]>>;
  /** Paths for which the page gives no value, although it may look like it. */
  absent: Path[];
}

/**
 * Reads `expected/<shop>.yaml`.
 *
 * @param origin what the shop's addresses begin with, without a slash at the end
 * @throws where a path is none of the vocabulary or a value has the wrong form, with page and path
 * @example readExpected('gadget-barn', 'http://gadget-barn.localhost:8642')
 */
export function readExpected(shop: ShopId, origin: string): ExpectedPage[] {
  const file = join(import.meta.dirname, 'expected', `${shop}.yaml`);
  const table = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
  return Object.entries(table).map(([page, { also = {}, absent = [], ...facts }]) => {
    const check = (path: string, value: unknown) => checked(`${shop}${page}`, path, value, origin);
    return {
      page,
      facts: Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, check(path, value)])),
      also: Object.fromEntries(
        Object.entries(also as Record<string, unknown[]>).map(([path, values]) => [
          path,
          values.map((value) => check(path, value)),
        ]),
      ),
      absent: (absent as string[]).map((path) => known(`${shop}${page}`, path)),
    };
  });
}

function checked(place: string, path: string, value: unknown, origin: string): unknown {
  const schema = PATHS[known(place, path)];
  const full = schema === Url && String(value).startsWith('/') ? `${origin}${value}` : value;
  const result = schema.safeParse(full);
  if (!result.success)
    throw new Error(`${place}, ${path}: ${result.error.issues[0]?.message ?? 'wrong form'}`);
  return result.data;
}

function known(place: string, path: string): Path {
  if (!isPath(path)) throw new Error(`${place}: "${path}" is no path of the vocabulary`);
  return path;
}
