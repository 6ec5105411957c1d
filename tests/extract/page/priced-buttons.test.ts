import { expect, it } from 'vitest';
import { pricedButtons } from '../../../lib/extract/page/priced-buttons.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { snapshotOf } from '../snapshot-of.ts';

const text = (words: string): Block => ({ role: 'text', region: 'main', text: words });
const button = (words: string): Block => ({ role: 'button', region: 'main', text: words });
const offers = (...labels: string[]) =>
  labels.flatMap((label, at) => [text(`Thing ${at}`), text(`${at + 1},50 €`), button(label)]);

it.each<[string, Block[], string | undefined]>([
  ['four that say the same', offers('Take', 'Take', 'Take', 'Take'), 'Take'],
  ['three, as of plans', offers('Choose', 'Choose', 'Choose'), undefined],
  ['four that say different things', offers('One', 'Two', 'Three', 'Four'), undefined],
  ['four under one price', [text('9 €'), ...['A', 'A', 'A', 'A'].map(button)], undefined],
  ['four without a price', ['A', 'A', 'A', 'A'].map(button), undefined],
])('finds the fourth of %s', (_, blocks, quote) => {
  expect(pricedButtons(snapshotOf({ blocks }))?.quote).toBe(quote);
});
