import { describe, expect, it } from 'vitest';
import { productHeading } from '../../../lib/extract/page/product-heading.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { heading, pageOf } from '../text/fixture.ts';

type Blocks = (string | Partial<Block>)[];

describe('productHeading', () => {
  it.each<[string, string, Blocks, number | null]>([
    [
      'the heading that the title repeats',
      'Wool pullover | Shop',
      [heading('Welcome', 1), heading('Wool pullover', 1)],
      1,
    ],
    [
      'a lower heading where the first is the shop',
      'Wool pullover, blue, size L | Shop',
      [heading('Shop', 1), heading('Wool pullover, blue, size L')],
      1,
    ],
    [
      'a heading with a number behind the name',
      'Buy Wool pullover in blue | Shop',
      [heading('Wool pullover in blue 466/7999')],
      0,
    ],
    [
      'a heading with the maker in front',
      'Wool pullover in blue | Shop',
      [heading('Muster Wool pullover in blue', 1)],
      0,
    ],
    [
      'the first of the first level where the title says nothing',
      'Shop',
      [{ ...heading('Menu', 1), region: 'nav' }, heading('Wool pullover', 1)],
      1,
    ],
    [
      'the one of the first level whose words the title orders otherwise',
      'Muster Oslo Blue Wool Pullovers | Shop',
      [heading('Muster Oslo Pullover – Blue – Unisex', 1), heading('Muster')],
      0,
    ],
    ['a text where there are no headings', 'Wool pullover - Shop', ['Hello', 'Wool pullover', '9 €'], 1],
    [
      'a text with the first words of the title where the heading says something else',
      'Wool pullover: 4711 | Shop',
      ['Wool pullover', '9 €', heading('Free delivery from 50 €', 1)],
      0,
    ],
    [
      'no single word where the heading says something else',
      'Pullovers | Shop',
      ['Pullovers', heading('The warm one', 1)],
      1,
    ],
    [
      'the name, not a feature below it that the title ends with',
      'Buy a lamp, in and out | Shop',
      [heading('Flame lamp in and out', 1), heading('In and out')],
      0,
    ],
    ['none in a dialog', 'Wool pullover', [{ ...heading('Wool pullover', 1), region: 'dialog' }], null],
    [
      'none that is hidden',
      'Wool pullover',
      [{ ...heading('Wool pullover'), marks: [{ kind: 'hidden', start: 0, end: 13 }] }],
      null,
    ],
    ['none on an empty page', '', [], null],
  ])('finds %s', (_, title, blocks, at) => {
    expect(productHeading(pageOf(blocks, { title }))).toBe(at);
  });
});
