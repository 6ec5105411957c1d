import { expect, it } from 'vitest';
import { percentile } from '../../../build/bench/percentile.ts';

it.each([
  ['the median of three', [30, 10, 20], 50, 20],
  ['the lower of two middles', [4, 1, 3, 2], 50, 2],
  ['p95 of twenty', Array.from({ length: 20 }, (_, index) => index + 1), 95, 19],
  ['p95 of few, the largest', [1, 9, 10], 95, 10],
  ['of none', [], 50, 0],
])('gives %s', (_, values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
