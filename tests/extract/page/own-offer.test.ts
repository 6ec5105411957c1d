import { describe, expect, it } from 'vitest';
import { ownOffer } from '../../../lib/extract/page/own-offer.ts';
import { pageActions } from '../../../lib/extract/page/page-actions.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const url = 'https://www.shop.example/x';
const heading = (text: string, level = 1): Block => ({ role: 'heading', level, text, region: 'main' });
const line = (text: string): Block => ({ role: 'text', text, region: 'main' });
const BUTTON: Block = { role: 'button', text: 'In den Warenkorb', region: 'main' };
const cups = (...numbers: number[]) =>
  numbers.flatMap((at) => [line(`Tasse ${at}`), line(`${at}2,00 €`), BUTTON]);

function offerOf(blocks: Block[], links: Snapshot['links'] = []) {
  const snapshot = snapshotOf({ url, title: 'Tassen | Tassenhaus', blocks, links });
  const adding = pageActions(snapshot, tables.kinds).filter(({ action }) => action === 'add-to-cart');
  return ownOffer(snapshot, adding);
}

describe('ownOffer', () => {
  it('is the price under the main heading, whatever the page shows below', () => {
    const blocks = [
      heading('Tassen'),
      line('12,00 €'),
      BUTTON,
      heading('Auch schön', 2),
      ...cups(1, 2, 3, 4),
    ];
    expect(offerOf(blocks)).toMatchObject({ price: { quote: '12,00 €' }, hasButton: true });
  });

  it('tells that no button stands there', () => {
    expect(offerOf([heading('Tassen'), line('12,00 €'), line('Auf Lager')])?.hasButton).toBe(false);
  });

  it.each<[string, Block[], Snapshot['links']]>([
    ['a list of prices, each with its button', [heading('Tassen'), ...cups(1, 2, 3, 4)], []],
    [
      'a price under the link to another page',
      [heading('Tassen'), ...cups(1)],
      [{ text: 'Tasse 1', href: 'https://www.shop.example/tasse-1', region: 'main', block: 1 }],
    ],
    [
      'a price under another heading',
      [heading('Tassen'), heading('Tasse 1', 2), line('12,00 €'), BUTTON],
      [],
    ],
    [
      'a sentence with an amount',
      [heading('Tassen'), line('Wir liefern ab einem Einkauf für 50 € frei Haus'), BUTTON],
      [],
    ],
    ['a page without a heading', [line('12,00 €'), BUTTON], []],
  ])('is none on %s', (_, blocks, links) => {
    expect(offerOf(blocks, links)).toBeNull();
  });
});
