import * as BOUNDS from '../../lib/facts/bounds.ts';
import type { Snapshot } from '../../lib/facts/snapshot.ts';

/** What makes a careless reader look back and forth. */
const PIECES = [
  '14 Tage ',
  'innerhalb von 14 Tagen nach ',
  '(((',
  '1.1.1.1.',
  '"„',
  'a@a.',
  'A & B GmbH & Co. ',
  'Straße 1, 12345 Ab ',
  'EUR 1,1 ',
  '七日',
];
const BLOCKS = 5;

/**
 * Pages of a shop that say one thing again and again, five blocks each of the greatest length.
 *
 * @example hostilePages()[0]?.blocks.length // 6
 */
export function hostilePages(): Snapshot[] {
  return PIECES.map((piece) => {
    const text = piece.repeat(BOUNDS.blockLength / piece.length);
    const said = Array.from(
      { length: BLOCKS },
      () => ({ role: 'text', text, region: 'main', under: 0 }) as const,
    );
    return {
      url: 'https://shop.example/rueckgabe',
      title: 'Rückgabe',
      language: 'de',
      blocks: [{ role: 'heading', text: 'Rückgabe', level: 1, region: 'main' }, ...said],
      links: [{ text: 'Warenkorb', href: 'https://shop.example/cart', region: 'header' }],
      controls: [],
      meta: [],
      jsonLd: [],
      microdata: [],
      cut: [],
    };
  });
}
