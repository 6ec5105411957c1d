import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { isPath, PATHS } from '../../../lib/facts/paths.ts';
import { runPack } from './run-pack.ts';

it('prints each fact with what it means and how it is written, and the kinds of page', async () => {
  const { code, out } = await runPack('paths');
  expect(code).toBe(0);
  expect(out).toMatch(/\nreturns\.window +Time to return +\{ length: P14D \} +a period\n/);
  expect(out).toMatch(/\nreturns\.paidBy +.+ +buyer +one of buyer, seller\n/);
  expect(out).toMatch(/\ndelivery\.options +.+ +\[some words\] +a list\n/);
  expect(out).toMatch(/\nproduct, listing, .*, other-shop\n$/);
});

it('gives samples that the engine takes, for programs as well', async () => {
  const { out } = await runPack('paths', '--json');
  const { paths, kinds } = JSON.parse(out) as {
    paths: { path: string; means: string; sample: string }[];
    kinds: string[];
  };
  expect(paths.map(({ path }) => path)).toEqual(Object.keys(PATHS));
  for (const { path, means, sample } of paths) {
    expect(means, path).not.toBe('');
    expect(isPath(path) && z.safeParse(PATHS[path], parse(sample)).success, `${path}: ${sample}`).toBe(true);
  }
  expect(kinds).toContain('returns');
});

it('refuses what it does not know', async () => {
  await expect(runPack('paths', 'returns')).rejects.toThrow('use: pack paths');
  await expect(runPack('path')).rejects.toThrow('there is no "pack path"; say one of lint, test, new,');
});
