import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, step } from '../../../lib/extract/text/automaton.ts';

const SIZE = 4;
const symbols = fc.array(fc.nat(SIZE - 1), { minLength: 1, maxLength: 4 });

function hits(lists: number[][], text: number[]): string[] {
  const automaton = buildAutomaton(lists, SIZE);
  const found: string[] = [];
  let state = 0;
  for (const [at, symbol] of text.entries()) {
    state = step(automaton, state, symbol);
    for (const list of automaton.outputs[state] ?? []) found.push(`${list}@${at}`);
  }
  return found.sort();
}

function naiveHits(lists: number[][], text: number[]): string[] {
  const found: string[] = [];
  for (const [index, list] of lists.entries())
    for (let at = list.length - 1; at < text.length; at++)
      if (list.every((symbol, offset) => text[at - list.length + 1 + offset] === symbol))
        found.push(`${index}@${at}`);
  return found.sort();
}

describe('buildAutomaton', () => {
  it('finds lists that share beginnings and ends', () => {
    expect(hits([[0, 1, 2], [1, 2], [2]], [0, 1, 2])).toEqual(['0@2', '1@2', '2@2']);
  });

  it('finds what looking at every place finds', () => {
    fc.assert(
      fc.property(
        fc.array(symbols, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(SIZE - 1)),
        (lists, text) => {
          expect(hits(lists, text)).toEqual(naiveHits(lists, text));
        },
      ),
    );
  });
});
