import { describe, expect, it } from 'vitest';
import { lastSlug, slugsOf } from '../../../lib/extract/page/slug.ts';

describe('slugsOf', () => {
  it.each([
    ['https://shop.example/info/Versand_und_Kosten.html', ['info', 'versand-und-kosten']],
    ['https://shop.example/R%C3%BCckgabe/', ['ruckgabe']],
    ['https://shop.example/index.php?page=agb&id=17', []],
    ['https://shop.example/', []],
    ['https://shop.example/%E0%A4%A', ['e0-a4-a']],
    ['no address', []],
  ])('reads %s', (url, slugs) => {
    expect(slugsOf(url)).toEqual(slugs);
  });
});

describe('lastSlug', () => {
  it.each([
    ['https://shop.example/policies/refund-policy?x=agb', 'refund-policy'],
    ['https://shop.example/returns/index.html', 'returns'],
    ['https://shop.example', ''],
  ])('reads %s', (url, slug) => {
    expect(lastSlug(url)).toBe(slug);
  });
});
