import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { isLoop } from '../../../lib/extract/page/loop.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';

const URL_HERE = 'https://www.shop.example/p/17';

describe('isLoop', () => {
  it.each<[string, kind: PageKind, href: string, answer: boolean]>([
    ['a link of a product to itself', 'product', URL_HERE, true],
    ['a window that a product opens', 'product', `${URL_HERE}#privacy`, true],
    ['a link of a product to another page', 'product', 'https://www.shop.example/privacy', false],
    ['a link of a page of terms to itself', 'privacy', URL_HERE, false],
    ['a part of a front page', 'other-shop', `${URL_HERE}#contact`, false],
  ])('%s', (_, kind, href, answer) => {
    const link = candidate('links.privacy', href, evidenceOf('link', 'Privacy', URL_HERE, 'link:0'), 0.8);
    expect(isLoop(link, kind, URL_HERE)).toBe(answer);
  });
});
