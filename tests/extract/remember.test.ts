import { expect, it } from 'vitest';
import { remember } from '../../lib/extract/remember.ts';

it('gives what the function gives, worked out once', () => {
  const asked: string[] = [];
  const length = remember((text) => asked.push(text) && text.length);
  expect([length('abc'), length('abc'), length('')]).toEqual([3, 3, 0]);
  expect(asked).toEqual(['abc', '']);
});

it('keeps no more than a bounded number of texts, and no long ones', () => {
  let asked = 0;
  const fold = remember((text) => {
    asked++;
    return text;
  });
  for (let round = 0; round < 2; round++) for (let at = 0; at < 6_000; at++) fold(`text ${at}`);
  expect(asked).toBe(12_000);
  for (let round = 0; round < 2; round++) fold('x'.repeat(1_000));
  expect(asked).toBe(12_002);
});
