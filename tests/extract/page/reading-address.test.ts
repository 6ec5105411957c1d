import { describe, expect, it } from 'vitest';
import { isPublic, readingIn } from '../../../lib/extract/page/reading-address.ts';
import { tables } from '../reading-tables.ts';

describe('readingIn', () => {
  it.each([
    ['https://shop.example/blog/tea', 'reading'],
    ['https://shop.example/de/rezepte/kuchen', 'reading'],
    ['https://forum.shop.example/t/17', 'reading'],
    ['https://developers.till.example/refunds', 'reading'],
    ['https://help.shop.example/hc/de/articles/17-returns', 'guide'],
    ['https://shop.example/docs/terms.html', 'guide'],
    ['https://shop.example/tea', null],
    ['https://shop.example/tea?from=blog', null],
  ])('%s: %s', (url, answer) => {
    expect(readingIn(url, tables.kinds)).toBe(answer);
  });
});

describe('isPublic', () => {
  it.each([
    ['https://www.consumers.gov/returns', true],
    ['https://www.gov.uk/returns', true],
    ['https://www.economie.gouv.fr/', true],
    ['https://www.caa.go.jp/', true],
    ['https://www.muster.ac.uk/', true],
    ['https://shop.example/gov', false],
    ['https://tea.ac/', false],
    ['https://go.example/', false],
    ['https://education.example/', false],
  ])('%s: %s', (url, answer) => {
    expect(isPublic(url)).toBe(answer);
  });
});
