import * as z from 'zod/mini';
import type { PhraseBook } from '../../lib/extract/text/phrase-book.ts';
import { readText } from '../../lib/extract/text/read-text.ts';
import { Block, Region, type Snapshot } from '../../lib/facts/snapshot.ts';

/** One entry of a `….examples.yaml` file; `rules/phrases/README.md` says what it holds. */
export const Example = z.object({
  say: z.union([z.string(), z.array(z.string())]),
  under: z.optional(z.string()),
  role: z.optional(Block.shape.role),
  region: z.optional(Region),
  cells: z.optional(z.array(z.string())),
  heads: z.optional(z.array(z.string())),
  language: z.optional(z.string()),
  gives: z.record(z.string(), z.unknown()),
  why: z.optional(z.string()),
});
export type Example = z.infer<typeof Example>;

/**
 * What the phrases read from an example: the best value of each path, as the tests of the phrases run it.
 *
 * @example runExample({ say: '14 days to return', gives: {} }, book) // { 'returns.window': { length: 'P14D' } }
 */
export function runExample(example: Example, book: PhraseBook): Record<string, unknown> {
  const { say, under, role, region, cells, heads, language = '' } = example;
  const texts = [cells?.join('\t') ?? say].flat();
  const blocks: Block[] =
    under === undefined ? [] : [{ role: 'heading', level: 2, text: under, region: 'main' }];
  for (const text of texts)
    blocks.push({
      role: role ?? 'text',
      text,
      region: region ?? 'main',
      ...(cells && { cells }),
      ...(heads && { heads }),
      ...(under !== undefined && { under: 0 }),
    });
  const page: Snapshot = {
    url: 'https://shop.example/page',
    title: '',
    language,
    blocks,
    links: [],
    controls: [],
    meta: [],
    jsonLd: [],
    microdata: [],
    cut: [],
  };
  const best = new Map<string, { value: unknown; weight: number }>();
  for (const { path, value, weight } of readText(page, book))
    if (weight > (best.get(path)?.weight ?? 0)) best.set(path, { value, weight });
  return Object.fromEntries([...best].map(([path, { value }]) => [path, value]));
}
