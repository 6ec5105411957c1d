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
  expect(tenfold.phrases.length).toBe(10 * once.phrases.length);
  expect(tenfold.notations.length).toBe(10 * once.notations.length);
  expect(tenfold.automaton.outputs.length).toBe(10 * once.automaton.outputs.length);
  expect(tenfold.vocabulary.size).toBe(10 * once.vocabulary.size);
  expect(Array.from({ length: 10 }, (_, at) => tenfold.phrases.at(at)?.guards.size)).toEqual(
    Array(10).fill(1),
  );
});

it('leaves what is measured once alone', () => {
  expect(inventPhrases(tables, 1)).toEqual(tables);
});
