import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../cli/snapshot-of.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { ReadingTables } from '../../lib/extract/reading-tables.ts';
import { scanPage } from '../../lib/extract/text/scan-page.ts';
import * as BOUNDS from '../../lib/facts/bounds.ts';
import { Facts } from '../../lib/facts/fact.ts';
import { type Block, Region, Snapshot } from '../../lib/facts/snapshot.ts';
import { documentOf } from '../gather/document-of.ts';
import { tables as own } from './reading-tables.ts';
import { BOOK, pageOf } from './text/fixture.ts';

/** The phrases that ship; links and kinds in small. */
const TABLES: ReadingTables = { ...own, phrases: BOOK };

/** What makes a careless reader look back and forth: numbers without end, brackets that never close, half of a phrase. */
const HOSTILE = [
  '14 Tage ',
  'innerhalb von ',
  'binnen 14 Tagen nach ',
  '(((',
  '1.1.1.1.',
  '1,1 ',
  '1 ',
  '€ ',
  'EUR 1 ',
  '3–',
  '1.1.2026 – ',
  '2026年11月',
  '"„',
  'a@a.',
  '(at) ',
  'GmbH & Co. ',
  'A B ',
  '12345 Ab ',
  'Straße 1, ',
  'HRB 1 ',
  'DE 1 ',
  '+49 1 ',
  '00:',
  '%',
  '七',
  '返品',
  '원 ',
  'nicht ',
  '\u202e',
  '\ud800',
  '\u0301',
  '…',
] as const;

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Rückgabe', 'Versand', 'price', 'Widerrufsrecht', 'Lieferzeit', 'garantie'),
  },
);
const text = fc
  .tuple(fc.array(words, { maxLength: 12 }), fc.integer({ min: 1, max: 20 }))
  .map(([pieces, times]) => pieces.join('').repeat(times));
const place = fc.integer({ min: -2, max: 12 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const region = fc.constantFrom(...Region.options);
const url = fc.constantFrom(
  'https://shop.example/',
  'https://shop.example/%E0%A4%A/returns?x=%',
  'http://a.b/#',
);

const mark = fc.record({
  kind: fc.constantFrom('struck', 'small', 'raised', 'hidden'),
  start: place,
  end: place,
});
const block = fc.record(
  {
    role: fc.constantFrom('heading', 'text', 'item', 'row', 'pair', 'label', 'button'),
    text,
    region,
    level: fc.integer({ min: -1, max: 9 }),
    under: place,
    cells: fc.array(text, { maxLength: 4 }),
    heads: fc.array(text, { maxLength: 4 }),
    term: text,
    marks: fc.array(mark, { maxLength: 3 }),
  },
  { requiredKeys: ['role', 'text', 'region'] },
);
const { item } = fc.letrec<{ item: Snapshot['microdata'][number] }>((tie) => ({
  item: fc.record({
    type: fc.array(fc.constantFrom('Product', 'Offer', 'Order', '__proto__', ''), { maxLength: 2 }),
    properties: fc.dictionary(
      fc.constantFrom('name', 'price', 'offers', 'sku', '__proto__', 'constructor'),
      fc.array(fc.oneof({ maxDepth: 3 }, text, tie('item')), { maxLength: 2 }),
    ),
  }),
}));
const json = fc.oneof(
  fc.json(),
  text,
  fc.constant('{"@type":"Product","offers":'.repeat(200)),
  fc
    .record({ '@type': fc.constantFrom('Product', 'Offer'), offers: fc.jsonValue(), name: text })
    .map((data) => JSON.stringify(data)),
);
const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    url,
    title: text,
    language: fc.constantFrom('', 'de', 'en-US', 'ja', '__proto__', 'x'.repeat(300), '\u0000'),
    blocks: fc.array(block, { maxLength: 10 }),
    links: fc.array(fc.record({ text, href: url, region, block: maybe(place) }), { maxLength: 6 }),
    controls: fc.array(
      fc.record({
        kind: fc.constantFrom('checkbox', 'submit', 'text'),
        name: text,
        label: text,
        value: text,
        region,
        checked: maybe(fc.boolean()),
      }),
      { maxLength: 4 },
    ),
    meta: fc.array(
      fc.record({ name: fc.constantFrom('og:title', 'product:price:amount', '__proto__'), content: text }),
      { maxLength: 4 },
    ),
    jsonLd: fc.array(json, { maxLength: 3 }),
    microdata: fc.array(item, { maxLength: 3 }),
    cut: fc.constant([]),
  })
  // What is undefined is left out, as in data that came through a message.
  .map((page) => JSON.parse(JSON.stringify(page)) as Snapshot);

describe('extract', () => {
  it('throws on no page, and gives facts in their form', () => {
    fc.assert(
      fc.property(snapshot, (page) => {
        fc.pre(Snapshot.safeParse(page).success);
        expect(Facts.safeParse(extract(page, TABLES, { isShop: true })).error).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('reads a page that says it ten million times, cut where the bounds are', () => {
    const page = snapshotOf(
      documentOf(`<main><h1>Rückgabe</h1><p>${'14 Tage '.repeat(1_250_000)}</p></main>`),
      'https://shop.example/',
    );
    expect(page.cut.length).toBeGreaterThan(0);
    expect(page.blocks.every((part) => part.text.length <= BOUNDS.blockLength)).toBe(true);
    expect(() => extract(page, TABLES, { isShop: true })).not.toThrow();
  });
});

describe('the cost of reading', () => {
  const steps = (blocks: Partial<Block>[]) => {
    const counter = { steps: 0 };
    scanPage(pageOf(blocks, { language: 'de' }), BOOK, counter);
    return counter.steps;
  };
  const most = 3_000;
  const filled = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  it.each(HOSTILE)('of %j again and again grows as its length', (piece) => {
    const once = steps([{ text: filled(piece, most) }]);
    const twice = steps([{ text: filled(piece, 2 * most) }]);
    expect(twice).toBeLessThanOrEqual(2.2 * once + 200);
  });

  it.each(HOSTILE)('of %j in one block after the other grows as their number', (piece) => {
    const block = { text: filled(piece, 300) };
    const once = steps(Array.from({ length: 20 }, () => block));
    const twice = steps(Array.from({ length: 40 }, () => block));
    expect(twice).toBeLessThanOrEqual(2.2 * once + 200);
  });
});
