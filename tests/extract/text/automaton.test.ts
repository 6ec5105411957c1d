import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, step } from '../../../lib/extract/text/automaton.ts';
import { restoreAutomaton, storeAutomaton } from '../../../lib/extract/text/stored-automaton.ts';

const SIZE = 5;
const symbol = fc.integer({ min: 1, max: SIZE - 1 });
const symbols = fc.array(symbol, { minLength: 1, maxLength: 4 });

function hits(lists: number[][], text: number[]): string[] {
  const built = buildAutomaton(
    lists.map((list, output) => ({ list, output })),
    SIZE,
  );
  const automaton = restoreAutomaton(JSON.parse(JSON.stringify(storeAutomaton(built))));
  expect(automaton).toEqual(built);
  const found: string[] = [];
  let state = 0;
  for (const [at, symbol] of text.entries()) {
    state = step(automaton, state, symbol);
    for (let end = state; end !== 0; end = automaton.links[end] ?? 0)
      for (const list of automaton.outputs.slice(automaton.ends[end], automaton.ends[end + 1]))
        found.push(`${list}@${at}`);
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
    expect(hits([[1, 2, 3], [2, 3], [3]], [1, 2, 3])).toEqual(['0@2', '1@2', '2@2']);
  });

  it('finds what looking at every place finds', () => {
    fc.assert(
      fc.property(fc.array(symbols, { minLength: 1, maxLength: 8 }), fc.array(symbol), (lists, text) => {
        expect(hits(lists, text)).toEqual(naiveHits(lists, text));
      }),
    );
  });
});
