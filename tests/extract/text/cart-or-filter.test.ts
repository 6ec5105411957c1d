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
  ])('%s', (_, blocks, free) => {
    expect(isFree(blocks)).toBe(free);
  });
});
