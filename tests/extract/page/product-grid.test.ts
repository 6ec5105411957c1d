import { describe, expect, it } from 'vitest';
import { productGrid } from '../../../lib/extract/page/product-grid.ts';
import type { Block, Link } from '../../../lib/facts/snapshot.ts';
import { snapshotOf } from '../snapshot-of.ts';

const NAMES = ['Krug', 'Tasse', 'Teller'];
const blocks = NAMES.flatMap((name): Block[] => [
  { role: 'text', text: name, region: 'main' },
  { role: 'text', text: '12,00 €', region: 'main' },
]);

function gridOf(path: string, names = NAMES) {
  const url = `https://shop.example${path}`;
  const links = names.map(
    (name, at): Link => ({ text: name, href: `https://shop.example/${name}`, region: 'main', block: 2 * at }),
  );
  return productGrid(snapshotOf({ url, blocks, links }))?.locator;
}

describe('productGrid', () => {
  it.each(['/', '/de/', '/en-gb', '/index.html'])('takes three linked prices on %s for a grid', (path) => {
    expect(gridOf(path)).toBe('block:5');
  });

  it('takes no page but a front page', () => {
    expect(gridOf('/about')).toBeUndefined();
  });

  it('takes no prices without links of their own', () => {
    expect(gridOf('/', ['Krug', 'Krug', 'Krug'])).toBeUndefined();
  });
});
