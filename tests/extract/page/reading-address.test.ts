import { describe, expect, it } from 'vitest';
import { isReading } from '../../../lib/extract/page/reading-address.ts';
import { tables } from '../reading-tables.ts';

describe('isReading', () => {
  it.each([
    ['https://shop.example/blog/tea', true],
    ['https://shop.example/de/rezepte/kuchen', true],
    ['https://forum.shop.example/t/17', true],
    ['https://shop.example/tea', false],
    ['https://shop.example/tea?from=blog', false],
  ])('%s: %s', (url, answer) => {
    expect(isReading(url, tables.kinds)).toBe(answer);
  });
});
