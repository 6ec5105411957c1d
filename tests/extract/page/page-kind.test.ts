import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../lib/extract/json-ld/graph.ts';
import { pageActions } from '../../../lib/extract/page/page-actions.ts';
import { readPageKind } from '../../../lib/extract/page/page-kind.ts';
import { pageProduct } from '../../../lib/extract/schema-org/page-product.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { tables } from '../reading-tables.ts';
import { snapshotOf } from '../snapshot-of.ts';

const h1 = (text: string): Block => ({ role: 'heading', level: 1, text, region: 'main' });
const h2 = (text: string): Block => ({ ...h1(text), level: 2 });
const line = (text: string): Block => ({ role: 'text', text, region: 'main' });
const button = (text: string): Block => ({ role: 'button', text, region: 'main' });
const at = (path: string) => `https://www.shop.example${path}`;

function kindOf(parts: Partial<Snapshot>, ...documents: object[]) {
  const snapshot = snapshotOf({ url: at('/x'), ...parts });
  const entities = graphOf(documents);
  const things = { entities, own: pageProduct(entities, snapshot) };
  return readPageKind(snapshot, things, pageActions(snapshot, tables.kinds), tables);
}

describe('readPageKind', () => {
  it.each<[string, Partial<Snapshot>, object[], string | null]>([
    ['a heading', { blocks: [h1('Widerrufsrecht')] }, [], 'returns'],
    ['a part of the title', { title: 'Tassenhaus – Impressum' }, [], 'imprint'],
    ['the address', { url: at('/info/kontakt.html') }, [], 'contact'],
    ['a heading of two topics', { blocks: [h1('Versand & Rücksendung')] }, [], 'shipping'],
    ['a title said twice', { title: 'Versand & Retoure', blocks: [h2('Versand & Retoure')] }, [], 'shipping'],
    ['the cart', { blocks: [h1('Warenkorb (2)')] }, [], 'cart'],
    ['the till', { blocks: [h1('Ihre Angaben'), button('Zahlungspflichtig bestellen')] }, [], 'checkout'],
    ['thanks', { blocks: [h1('Vielen Dank für Ihre Bestellung!')] }, [], 'confirmation'],
    ['thanks by name', { blocks: [h1('Vielen Dank für Ihre Bestellung, Lena!')] }, [], 'confirmation'],
    ['a word before a comma', { blocks: [h1('Warenkorb, Kasse, Versand')] }, [], null],
    [
      'an order number with an address',
      { url: at('/danke'), blocks: [line('Bestellnummer: 10017')] },
      [],
      'confirmation',
    ],
    [
      'thanks for a message',
      { url: at('/danke'), blocks: [line('Wir haben deine Nachricht erhalten.')] },
      [],
      null,
    ],
    [
      'thanks for an order and a message with it',
      { url: at('/danke'), blocks: [line('Deine Bestellung ist da.'), line('Deine Nachricht auch.')] },
      [],
      'confirmation',
    ],
    ['an order in the markup', {}, [{ '@type': 'Order', orderNumber: '7' }], 'confirmation'],
    ['a product in the markup', {}, [{ '@type': 'Product', name: 'Tasse', offers: { price: 5 } }], 'product'],
    ['a category told as a product', {}, [{ '@type': 'Product', name: 'Tassen', aggregateRating: {} }], null],
    ['og:type of a group', { meta: [{ name: 'og:type', content: 'product.group' }] }, [], 'listing'],
    ['og:type', { meta: [{ name: 'og:type', content: 'product' }] }, [], 'product'],
    [
      'a button and a price',
      { blocks: [h1('Tasse'), line('12,00 €'), button('In den Warenkorb')] },
      [],
      'product',
    ],
    [
      'many buttons',
      { blocks: [h1('Tassen'), ...Array.from({ length: 8 }, () => button('In den Warenkorb'))] },
      [],
      'listing',
    ],
    [
      'many buttons beside the thing that the title names',
      {
        title: 'Große blaue Tasse mit Henkel | Tassenhaus',
        blocks: [
          h1('Große blaue Tasse mit Henkel'),
          line('12,00 €'),
          ...Array.from({ length: 8 }, () => button('In den Warenkorb')),
        ],
      },
      [],
      'product',
    ],
    [
      'a step of the address and a heading that names one thing',
      {
        url: at('/dp/B0017'),
        title: 'Große blaue Tasse mit Henkel: Tassenhaus',
        blocks: [h1('Große blaue Tasse mit Henkel')],
      },
      [],
      'product',
    ],
    [
      'a step of the address alone',
      { url: at('/products/tassen'), title: 'Tassen', blocks: [h1('Tassen')] },
      [],
      null,
    ],
    [
      'a number in the address, a price and a quantity, in a language nobody knows',
      {
        url: at('/mordaka-p5017'),
        title: 'Mordaka',
        blocks: [h1('Mordaka'), line('12,00 €'), button('Merkaja')],
        controls: [{ kind: 'number', name: 'Qty_1', label: '', value: '1', region: 'main' }],
      },
      [],
      'product',
    ],
    [
      'a field to sort by, under a group of the address',
      {
        url: at('/collections/tassen'),
        blocks: [h1('Tassen')],
        controls: [{ kind: 'select', name: 'sort_by', label: '', value: '', region: 'main' }],
      },
      [],
      'listing',
    ],
    [
      'a button that programs call so',
      {
        blocks: [h1('Mordaka'), line('12,00 €')],
        controls: [{ kind: 'submit', name: 'add-to-cart', label: 'Merkaja', value: '', region: 'main' }],
      },
      [],
      'product',
    ],
    [
      'a few buttons, each under the link to another thing',
      {
        blocks: [
          h1('Tassen'),
          ...[1, 2].flatMap((at) => [line(`Tasse ${at}`), line(`${at}2,00 €`), button('In den Warenkorb')]),
        ],
        links: [1, 4].map((block) => ({ text: 'Tasse', href: at(`/t${block}`), region: 'main', block })),
      },
      [],
      'listing',
    ],
    [
      'a few buttons, the first of them for what the heading names',
      {
        blocks: [
          h1('Tasse'),
          line('Alle Bewertungen lesen'),
          line('12,00 €'),
          button('In den Warenkorb'),
          line('Teller'),
          button('In den Warenkorb'),
        ],
        links: [1, 4].map((block) => ({ text: 'Tasse', href: at(`/t${block}`), region: 'main', block })),
      },
      [],
      'product',
    ],
    [
      'a price beside a link that buys, without a heading',
      {
        blocks: [line('Tasse'), line('12,00 €'), line('Jetzt kaufen')],
        links: [{ text: 'Jetzt kaufen', href: at('/kaufen'), region: 'main', block: 2 }],
      },
      [],
      'product',
    ],
    [
      'a button with a price in a currency written in letters',
      { blocks: [h1('Kubek'), button('In den Warenkorb – 29,99 zł')] },
      [],
      'product',
    ],
    ['delivery', { title: 'Versand', blocks: [h1('Versand')] }, [], 'shipping'],
    [
      'delivery that asks where to',
      {
        title: 'Versand',
        blocks: [h1('Versand')],
        controls: ['street', 'city'].map((name) => ({
          kind: 'text',
          name,
          label: '',
          value: '',
          region: 'main',
        })),
      },
      [],
      'checkout',
    ],
    [
      'a price right above the button, without a heading',
      { blocks: [line('Tasse'), line('12,00 €'), button('In den Warenkorb')] },
      [],
      'product',
    ],
    [
      'buttons on a front page, which shows a choice',
      {
        url: at('/'),
        blocks: [h1('Tassen'), ...Array.from({ length: 8 }, () => button('In den Warenkorb'))],
      },
      [],
      null,
    ],
    [
      'og:type of a group, with a colon',
      { meta: [{ name: 'og:type', content: 'product:group' }] },
      [],
      'listing',
    ],
    ['the page of a thing by its address', { url: at('/product.html'), title: 'Shop' }, [], 'product'],
    [
      'a name with a sign that the title leaves out, and its price',
      {
        title: 'Große blaue Tasse Nr. 5',
        blocks: [{ ...h1('Waren'), region: 'nav' }, h1('Große blaue Tasse™ Nr. 5'), line('12,00 €')],
      },
      [],
      'product',
    ],
    [
      'a name and the price of the first of many',
      {
        title: 'Große und kleine blaue Tassen',
        blocks: [h1('Große und kleine blaue Tassen'), line('Tasse mit Henkel'), line('12,00 €')],
        links: [{ text: 'Tasse mit Henkel', href: at('/t1'), region: 'main', block: 1 }],
      },
      [],
      null,
    ],
    ['a collection', {}, [{ '@type': 'CollectionPage' }], 'listing'],
    ['nothing', { title: 'Willkommen', blocks: [h1('Willkommen')] }, [], null],
    ['a heading in a dialog', { blocks: [{ ...h1('Warenkorb'), region: 'dialog' }] }, [], null],
    ['a heading that only begins so', { blocks: [h1('Versand nach Wien')] }, [], null],
  ])('tells a page by %s', (_, parts, documents, kind) => {
    expect(kindOf(parts, ...documents).kind).toBe(kind);
  });

  it('knows that a page may be a list, from half a sign', () => {
    expect(kindOf({ url: at('/collections/tassen') })).toMatchObject({ kind: null, mayBeListing: true });
  });

  it('gives the words of all signs', () => {
    const { evidence } = kindOf({ url: at('/kontakt'), title: 'Kontakt', blocks: [h1('Kontakt')] });
    expect(evidence.map(({ quote, locator }) => [quote, locator])).toEqual([
      [at('/kontakt'), 'data:url'],
      ['Kontakt', 'block:0'],
      ['Kontakt', 'data:title'],
    ]);
  });
});
