import { expect, it } from 'vitest';
import { joinLines, linesOf, readQuietly, writeQuietly } from '../../../lib/extract/text/quiet-text.ts';

it.each([[[]], [['a']], [['a', '', 'b']]])('gives back the lines %j', (lines) => {
  expect(linesOf(joinLines(lines))).toEqual(lines);
});

it('gives back plain data, in text that JSON writes as it is', () => {
  const data = { a: [1, 'two', null], 'b c': { d: false } };
  const text = writeQuietly(data);
  expect(readQuietly(text)).toEqual(data);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});

it('refuses what it could not give back', () => {
  expect(() => writeQuietly({ a: '`' })).toThrow(/grave accent/);
  expect(() => joinLines(['a\u007fb'])).toThrow(/U\+007F/);
});
