import { describe, expect, it } from 'vitest';
import { readFiles } from './files.ts';

const CODE = ['.ts', '.tsx', '.mjs', '.cjs'];
const MAX_LINES = 250;

/** Data tables that may be longer, each with its reason. */
const LONG_TABLES: Record<string, string> = {
  'lib/extract/slots/currencies.ts': 'the signs and names of all currencies',
};

const linesOf = (text: string) => text.trimEnd().split('\n').length;

describe('files', () => {
  const all = readFiles('');
  const code = readFiles('', CODE);

  it('are found at all', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it(`of code have at most ${MAX_LINES} lines: split what has two nouns`, () => {
    const long = code.filter(
      ({ path, text }) => linesOf(text) > MAX_LINES && !Object.hasOwn(LONG_TABLES, path),
    );
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)} lines`)).toEqual([]);
  });

  it('allowed to be longer are', () => {
    const long = code.filter(({ text }) => linesOf(text) > MAX_LINES).map(({ path }) => path);
    expect(Object.keys(LONG_TABLES).filter((path) => !long.includes(path))).toEqual([]);
  });

  it('are named for what they do, never for being leftovers', () => {
    const leftover = /(^|[/.-])(utils?|helpers?|managers?|misc|common|stuff)([/.-]|$)/;
    expect(code.map(({ path }) => path).filter((path) => leftover.test(path))).toEqual([]);
  });

  it('of code are named in kebab-case', () => {
    const kebab = /^([a-z0-9.]+(-[a-z0-9]+)*\/)*\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    expect(code.map(({ path }) => path).filter((path) => !kebab.test(path))).toEqual([]);
  });

  it('name no place on the machine that they were written on', () => {
    const place = /(^|[\s"'`(=])\/(work|root)\//m;
    expect(all.filter(({ text }) => place.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('name no host that packages come from', () => {
    const host = /registry\.(npmjs|yarnpkg)\b|"resolved"\s*:/;
    expect(all.filter(({ text }) => host.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('words', () => {
  it('that we show are JSON in locales/, one file a language, beside what writes them', () => {
    const paths = readFiles('locales').map(({ path }) => path);
    expect(paths.filter((path) => !/^locales\/([a-z]{2,3}(-[A-Za-z]+)?\.json|.*\.ts)$/.test(path))).toEqual(
      [],
    );
  });

  it('that we look for are YAML in rules/, beside the guide for their authors and what their editors read', () => {
    const paths = readFiles('rules').map(({ path }) => path);
    const data = /\.(yaml|md)$|^rules\/schemas\/[a-z]+\.json$/;
    expect(paths.filter((path) => !data.test(path))).toEqual([]);
  });
});

describe('exported functions of lib', () => {
  const declared =
    /^export (?:async )?function\*? (\w+)|^export const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?\([^)]*\)(?:: [^=]+)? =>/;

  it('say in a docstring what they do', () => {
    const bare: string[] = [];
    for (const { path, text } of readFiles('lib', ['.ts'])) {
      const lines = text.split('\n');
      lines.forEach((line, index) => {
        const name = declared.exec(line)?.slice(1).find(Boolean);
        if (name && !isDocumented(lines, index)) bare.push(`${path}: ${name}`);
      });
    }
    expect(bare).toEqual([]);
  });

  /** A further signature of the same function stands below one that has the docstring. */
  function isDocumented(lines: string[], index: number): boolean {
    const above = lines[index - 1] ?? '';
    if (above.endsWith('*/')) return true;
    return above.startsWith('export function') && isDocumented(lines, index - 1);
  }
});
