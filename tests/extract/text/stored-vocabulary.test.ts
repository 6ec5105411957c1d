import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storeVocabulary, Vocabulary } from '../../../lib/extract/text/stored-vocabulary.ts';

it.each([['a'], ['à'], ['tag'], ['日'], ['𠮷'], ['__proto__'], ['constructor']])(
  'finds %j among others',
  (word) => {
    const words = new Map(
      [...['tage', 'ta', 't', '日本', '𠮷野'].entries()].map(([at, other]) => [other, at + 2]),
    );
    const vocabulary = new Vocabulary(storeVocabulary(words.set(word, 1)));
    expect([...words].map(([known]) => vocabulary.get(known))).toEqual([...words.values()]);
    expect(vocabulary.get(`${word}x`)).toBeUndefined();
  },
);

it('has no word that was not stored', () => {
  const vocabulary = new Vocabulary(storeVocabulary(new Map([['tag', 1]])));
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(vocabulary.get(word)).toBe(word === 'tag' ? 1 : undefined);
    }),
  );
});
