import { expect, it } from 'vitest';
import { countLetters } from '../../lib/extract/count-letters.ts';

it.each([
  ['12,90 € inkl. MwSt.', 8],
  ['1,980円（税込）', 3],
  ['– 5 %', 0],
])('%j has %i', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
});
