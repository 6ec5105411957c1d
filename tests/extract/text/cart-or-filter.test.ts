import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/text/read-text.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

const isFree = (blocks: (string | Partial<Block>)[]) =>
  readText(pageOf(blocks, { language: 'en' }), BOOK).some(({ path }) => path === 'delivery.cost');

const header = (text: string): Partial<Block> => ({ text, region: 'header' });

describe('words about the cost of delivery', () => {
  it.each<[string, (string | Partial<Block>)[], boolean]>([
    ['are terms in the head of a page', [header('Sign in'), header('Free shipping')], true],
    ['are the sum of a cart above its total', [header('Free shipping'), header('Total £0.00')], false],
    ['are the sum of a cart in a row', [header('Total shipping: free shipping')], false],
    ['are terms beside a total in the main part', ['Free shipping', 'Total £25.00'], true],
    ['are the name of a filter', ['Free shipping (2,755)'], false],
    ['are terms with a remark', ['Free shipping (2 day)'], true],
    ['are of one thing in a list', ['Blue mug', '£25.00', 'Free shipping'], false],
    ['are terms away from prices', ['Free shipping', 'Open all day', 'Blue mug', '£25.00'], true],
    ['are terms in a footer', ['£25.00', { text: 'Free shipping', region: 'footer' }], true],
    ['are terms beside other terms', ['Free shipping', 'Express delivery £9.00'], true],
  ])('%s', (_, blocks, free) => {
    expect(isFree(blocks)).toBe(free);
  });

  it('are terms beside the price of the thing that a page is about', () => {
    const page = pageOf(['Blue mug', '£25.00', 'Free shipping'], { language: 'en' });
    expect(readText(page, BOOK, 'product').some(({ path }) => path === 'delivery.cost')).toBe(true);
  });

  it.each([
    [3, false],
    [1, true],
  ])('are an entry of menus where %i links to other places have the name', (places, free) => {
    const links = Array.from({ length: places }, (_, at) => ({
      text: 'Free shipping',
      href: `https://shop.example/list/${at}`,
      region: 'main' as const,
    }));
    const page = pageOf(['Free shipping'], { language: 'en', links });
    expect(readText(page, BOOK).some(({ path }) => path === 'delivery.cost')).toBe(free);
  });

  it('are not for everybody where a page says whom they are for', () => {
    expect(isFree(['Free shipping', 'Sign in for free shipping'])).toBe(false);
    expect(isFree(['Free shipping', 'Sign in to see your orders'])).toBe(true);
  });
});
