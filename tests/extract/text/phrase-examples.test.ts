import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readText } from '../../../lib/extract/text/read-text.ts';
import { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, PHRASE_FILES, pageOf } from './fixture.ts';

const Example = z.strictObject({
  /** The text of a block; a list is several blocks one after the other; of a row the example's name. */
  say: z.union([z.string(), z.array(z.string())]),
  /** The heading it stands under. */
  under: z.optional(z.string()),
  role: z.optional(Block.shape.role),
  region: z.optional(Block.shape.region),
  cells: z.optional(z.array(z.string())),
  heads: z.optional(z.array(z.string())),
  language: z.optional(z.string()),
  /** Every path that the text tells, with its value; empty where it must tell nothing. */
  gives: z.record(z.string(), z.unknown()),
  why: z.optional(z.string()),
});
const Examples = z.strictObject({ examples: z.array(Example).check(z.minLength(1)) });

const tables = Object.keys(PHRASE_FILES).filter(
  (file) => !file.endsWith('.examples.yaml') && hasPhrases(PHRASE_FILES[file]),
);

function hasPhrases(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'phrases' in data && !('kinds' in data);
}

/** The best reading of each path. */
function tell({ say, under, role, region, cells, heads, language = '' }: z.infer<typeof Example>) {
  const more = {
    ...(role && { role }),
    ...(region && { region }),
    ...(cells && { cells }),
    ...(heads && { heads }),
  };
  const blocks = [cells?.join('\t') ?? say].flat().map((text) => ({ text, ...more }));
  const page = pageOf(under === undefined ? blocks : [heading(under), ...blocks], { language });
  const best = new Map<string, { value: unknown; weight: number }>();
  for (const { path, value, weight } of readText(page, BOOK))
    if (weight > (best.get(path)?.weight ?? 0)) best.set(path, { value, weight });
  return Object.fromEntries([...best].map(([path, { value }]) => [path, value]));
}

describe.each(tables)('%s', (file) => {
  const examples = PHRASE_FILES[file.replace(/\.yaml$/, '.examples.yaml')];

  it('has examples, some of which say nothing', () => {
    const { examples: list } = Examples.parse(examples);
    expect(list.some(({ gives }) => Object.keys(gives).length > 0)).toBe(true);
    expect(list.some(({ gives }) => Object.keys(gives).length === 0)).toBe(true);
  });

  const parsed = Examples.safeParse(examples);
  for (const example of parsed.success ? parsed.data.examples : [])
    it(`${[example.say].flat().join(' / ')}`, () => {
      expect(tell(example)).toEqual(example.gives);
    });
});
