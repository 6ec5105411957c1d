import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumbers, writeNumbers } from '../../../lib/extract/text/number-text.ts';

it.each([
  [[], ''],
  [[0, 1, 31], 'ABf'],
  [[32, 1_000], 'gBof'],
])('writes %j as %j', (numbers, text) => {
  expect(writeNumbers(numbers)).toBe(text);
});

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0x3fffffff })), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});
