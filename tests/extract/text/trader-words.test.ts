import { describe, expect, it } from 'vitest';
import { endsBefore, placeOf, traderWords } from '../../../lib/extract/text/trader-words.ts';
import { parsePhraseTables } from '../../../lib/packs/phrase-table.ts';
import { BOOK } from './fixture.ts';

const listsOf = (trader: Record<string, string[]>, accents?: 'optional') =>
  traderWords(
    parsePhraseTables({ 'phrases/es/trader.yaml': { trader } }),
    new Map(accents && [['es', accents]]),
  );

describe('traderWords', () => {
  it('holds the words of all languages as they stand among tokens', () => {
    const { rights, otherNumber } = BOOK.lexicon.trader;
    expect([...rights]).toEqual(expect.arrayContaining(['alle rechte', 'todos os direitos', 'усі права']));
    expect(otherNumber.has('フ ァ ッ ク ス')).toBe(true);
  });

  it('takes a word without its accents where its language leaves them out', () => {
    expect([...listsOf({ beforeName: ['razón social'] }, 'optional').beforeName]).toEqual([
      'razón social',
      'razon social',
    ]);
  });

  it.each([
    ['signs of the notation', ['(sold|bought) by'], 'phrases/es/trader.yaml: trader.made.0'],
    ['a sentence', ['one two three four five six seven'], 'must have one to six words'],
    ['a sign alone', ['–'], 'must have one to six words'],
  ])('refuses %s and says where', (_, made, words) => {
    expect(() => listsOf({ made })).toThrow(words);
  });

  it('refuses a list that nobody reads', () => {
    expect(() => listsOf({ makers: ['x'] })).toThrow('rules/phrases/es/trader.yaml: trader');
  });
});

describe('words of a list in a text', () => {
  const list = new Set(['web design', 'by']);

  it.each([
    [2, true],
    [3, true],
    [1, false],
    [0, false],
  ])('one ends before word %i: %s', (end, is) => {
    expect(endsBefore(['web', 'design', 'by', 'pixel'], end, list)).toBe(is);
  });

  it('the first is found where it starts', () => {
    expect(placeOf(['our', 'web', 'design', 'by'], list)).toBe(1);
    expect(placeOf(['our', 'design'], list)).toBe(-1);
  });
});
