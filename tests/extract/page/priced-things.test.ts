import { expect, it } from 'vitest';
import { pricedThings } from '../../../lib/extract/page/priced-things.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { snapshotOf } from '../snapshot-of.ts';

const heading = (text: string): Block => ({ role: 'heading', level: 3, region: 'main', text });
const text = (words: string): Block => ({ role: 'text', region: 'main', text: words });

it.each<[string, Block[], string | undefined]>([
  [
    'three names with prices',
    [
      heading('Tasse'),
      text('12 €'),
      heading('Krug'),
      text('Blau'),
      text('24 €'),
      heading('Teller'),
      text('9 €'),
    ],
    'Teller',
  ],
  ['a price in the name', ['Tasse 12 €', 'Krug 24 €', 'Teller 9 €'].map(heading), 'Teller 9 €'],
  ['the same name three times', [1, 2, 3].flatMap(() => [heading('Tasse'), text('12 €')]), undefined],
  ['names without prices', [heading('Tasse'), heading('Krug'), heading('Teller'), text('9 €')], undefined],
])('finds the third of %s', (_, blocks, quote) => {
  expect(pricedThings(snapshotOf({ blocks }))?.quote).toBe(quote);
});
