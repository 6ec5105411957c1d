import { expect, it } from 'vitest';
import { inventPhrases } from '../../../build/bench/invent-phrases.ts';
import { compilePhrases } from '../../../lib/extract/text/compile-phrases.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';

const tables = parsePhraseTables({
  'phrases/xx/topic.yaml': {
    words: { proof: ['receipt'] },
    contexts: { returns: ['returns'] },
    phrases: [
      {
        say: '{period} [free] (return|exchange[s]) with <proof>',
        gives: { 'returns.window': '{period}' },
        unless: [{ words: ['warranty'], why: 'something else' }],
      },
    ],
  },
});

it('has ten times the phrases, in words of no language, with slots and lists as they were', () => {
  const once = compilePhrases(tables);
  const tenfold = compilePhrases(inventPhrases(tables, 10));
  expect(tenfold.phrases).toHaveLength(10 * once.phrases.length);
  expect(tenfold.meanings).toHaveLength(10 * once.meanings.length);
  expect(tenfold.vocabulary.size).toBe(10 * once.vocabulary.size);
  expect(tenfold.phrases.map(({ guards }) => guards.size)).toEqual(Array(10).fill(1));
});

it('leaves what is measured once alone', () => {
  expect(inventPhrases(tables, 1)).toEqual(tables);
});
