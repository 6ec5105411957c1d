import { expect, it } from 'vitest';
import { relatedSections } from '../../../lib/extract/text/related-sections.ts';
import type { Link } from '../../../lib/facts/snapshot.ts';
import { heading, pageOf } from './fixture.ts';

const goods = ['Mug', '€5.00', 'Jug', '€9.00', 'Bowl', '€7.00'];

function linksTo(first: number, paths: string[]): Link[] {
  return paths.map((path, at) => ({
    text: path,
    href: `https://shop.example/${path}`,
    region: 'main',
    block: first + 2 * at,
  }));
}

it('takes three links and three amounts under a heading for other goods', () => {
  const page = pageOf([heading('Or how about these?'), ...goods], {
    links: linksTo(1, ['mug', 'jug', 'bowl']),
  });
  expect([...relatedSections(page)]).toEqual([[0, 1]]);
});

it('starts where the things do', () => {
  const page = pageOf([heading('Shipping'), 'In stock', '€3.00', ...goods], {
    links: linksTo(3, ['mug', 'jug', 'bowl']),
  });
  expect([...relatedSections(page)]).toEqual([[0, 3]]);
});

it.each<[string, number, string[]]>([
  ['the main heading', 1, ['mug', 'jug', 'bowl']],
  ['links to the page itself', 2, ['page', 'page?size=2', 'page#3']],
  ['two links', 2, ['mug', 'jug']],
])('takes no other goods under a heading: %s', (_, level, paths) => {
  const page = pageOf([heading('Sizes', level), ...goods], { links: linksTo(1, paths) });
  expect(relatedSections(page).size).toBe(0);
});
