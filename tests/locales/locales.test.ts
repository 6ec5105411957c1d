import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

interface Message {
  message: string;
  note?: string;
}

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${name}`, import.meta.url), 'utf8')) as Record<
    string,
    Message
  >;

const NAMES = readdirSync(new URL('../../locales', import.meta.url)).filter((name) => name.endsWith('.json'));
const ENGLISH = load('en.json');
const KEYS = Object.keys(ENGLISH);

/** Names of placeholders and tags in an ICU message, at any depth. */
function placeholders(message: string): string[] {
  const found = new Set<string>();
  const open: unknown[] = [new IntlMessageFormat(message, 'en').getAst()];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next);
    else if (typeof next === 'object' && next !== null) {
      const { type, value, options, children } = next as Record<string, unknown>;
      if (type !== 0 && typeof value === 'string') found.add(value);
      for (const option of Object.values(options ?? {})) open.push((option as { value: unknown }).value);
      open.push(children ?? []);
    }
  }
  return [...found].sort();
}

/** All source files that may show a string. */
function sources(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

describe('locales/en.json', () => {
  it('has a note for the translator at each string', () => {
    expect(KEYS.filter((key) => !/\w{3}/.test(ENGLISH[key]?.note ?? ''))).toEqual([]);
  });

  it('has no string that nobody shows', () => {
    const code = ['components/', 'extension/', 'entrypoints/', 'lib/orders/', 'locales/']
      .flatMap((folder) => sources(new URL(`../../${folder}`, import.meta.url)))
      .join('\n');
    const built = [...code.matchAll(/(?:t|tNodes|say)\(`([\w.]+\.)\$\{/g)].map(([, start]) => start ?? '');
    const unused = KEYS.filter(
      (key) => !code.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(NAMES)('locales/%s', (name) => {
  const locale = load(name);

  it('has the strings of English, in the same order', () => {
    expect(Object.keys(locale)).toEqual(KEYS);
  });

  it('has the placeholders of English', () => {
    const of = (messages: Record<string, Message>) =>
      KEYS.map((key) => `${key}: ${placeholders(messages[key]?.message ?? '').join(', ')}`);
    expect(of(locale)).toEqual(of(ENGLISH));
  });

  it('never shouts, and never says scam', () => {
    const loud = Object.entries(locale).filter(([, { message }]) => /!|scam|betrug/i.test(message));
    expect(loud).toEqual([]);
  });
});
