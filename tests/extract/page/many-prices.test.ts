import { expect, it } from 'vitest';
import { manyPrices } from '../../../lib/extract/page/many-prices.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { snapshotOf } from '../snapshot-of.ts';

const row = (...cells: string[]): Block => ({ role: 'row', region: 'main', text: cells.join('\t') });
const text = (words: string): Block => ({ role: 'text', region: 'main', text: words });

it.each<[string, Block[], boolean]>([
  ['five texts with prices', [1, 2, 3, 4, 5].map((price) => text(`${price} €`)), true],
  ['four', [1, 2, 3, 4].map((price) => text(`${price} €`)), false],
  [
    'five cells that name what they price',
    [row('Tasse 4 €', 'Krug 9 €', 'Teller 5 €'), row('Topf 12 €', 'Schale 6 €')],
    true,
  ],
  [
    'three rows with two prices each',
    [row('Kurs', '4 €', '9 €'), row('Stunde', '5 €', '8 €'), row('Woche', '7 €', '6 €')],
    false,
  ],
])('sees many prices in %s: %s', (_, blocks, isMany) => {
  expect(manyPrices(snapshotOf({ blocks })) !== null).toBe(isMany);
});
