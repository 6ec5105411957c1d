import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { rank } from '../../../lib/extract/rank.ts';
import { readPhrases } from '../../../lib/extract/text/read-phrases.ts';
import { readThing } from '../../../lib/extract/text/read-thing.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import type { Path } from '../../../lib/facts/paths.ts';
import type { Block, Snapshot } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

type Blocks = (string | Partial<Block>)[];

const NAME = heading('Wool pullover', 1);
const TITLE = 'Muster Wool pullover | Shop';
const url = 'https://shop.example/page';

/** The values of a path, in the order in which they are read. */
function read(path: Path, blocks: Blocks, more: Partial<Snapshot> = {}, kind: PageKind = 'product') {
  const page = scanPage(pageOf(blocks, more), BOOK, { steps: 0 }, kind);
  const found = readThing(page, readPhrases(page), [], kind);
  return found.flatMap((reading) => (reading.path === path ? [reading.value] : []));
}

describe('readThing', () => {
  it.each<[string, Blocks, string[]]>([
    ['a line above the name with which the title begins', ['Muster', NAME], ['Muster']],
    ['a line below it', [NAME, 'Muster', '9 €'], ['Muster']],
    ['not the first word of a sentence', ['Muster makes good things, they say.', NAME], []],
    ['not another line', ['Clothes', NAME], []],
    ['not a name in the navigation', [{ text: 'Muster', region: 'nav' }, NAME], []],
    ['not a template that waits for its name', ['Muster...', NAME], []],
    ['not the rest of another word', [NAME, "Manufacturer's 2 year guarantee."], []],
    ['not a company', [NAME, 'Manufacturer: Muster GmbH'], []],
    ['a maker in a list', [NAME, 'Manufacturer: Muster'], ['Muster']],
    ['not a long text after the word for it', [NAME, `Brand: ${'one of the words '.repeat(3)}`], []],
  ])('reads the maker: %s', (_, blocks, brands) => {
    expect(read('product.brand', blocks, { title: TITLE })).toEqual(brands);
  });

  it.each<[string, string, string[]]>([
    ['to the things of one maker', 'https://shop.example/brand/muster', ['Muster']],
    ['to another one', 'https://shop.example/brand/other', []],
    ['to something else', 'https://shop.example/c/muster', []],
  ])('reads the maker from a link %s', (_, href, brands) => {
    const links = [{ text: 'Muster', href, region: 'main' as const, block: 1 }];
    expect(read('product.brand', [NAME, 'More of Muster'], { links })).toEqual(brands);
  });

  it('reads no maker from an amount that links to one', () => {
    const links = [
      { text: '9 EUR', href: 'https://shop.example/brand/9eur', region: 'main' as const, block: 1 },
    ];
    expect(read('product.brand', [NAME, '9 EUR'], { links })).toEqual([]);
  });

  it.each<[string, string, Blocks, string[]]>([
    ['as the page writes it', 'https://shop.example/product/4667999', [NAME, 'Nice 466/7999'], ['466/7999']],
    ['from the address alone', 'https://shop.example/pullover-4667999.html', [NAME], ['4667999']],
    ['not where the page says another', 'https://shop.example/p/4667999', [NAME, 'SKU: AB-12'], ['AB-12']],
    ['but for a line that is a number', 'https://shop.example/p/4667999', [NAME, '#84682'], ['84682']],
    ['not a short number of things', 'https://shop.example/p', [NAME, 'Item 12'], []],
    ['not a year', 'https://shop.example/2024/pullover', [NAME], []],
    ['not words', 'https://shop.example/wool-pullover', [NAME], []],
  ])('reads the number in the address %s', (_, address, blocks, numbers) => {
    expect([...new Set(read('product.sku', blocks, { url: address }))]).toEqual(numbers);
  });

  it.each<[string, Blocks, Partial<Snapshot>['controls'], string[]]>([
    [
      'with a field for how many',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }],
      [field('qty')],
      ['InStock'],
    ],
    [
      'not with a button that cannot be pressed',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }],
      [field('qty'), { ...field('add'), kind: 'button', label: 'Add to cart', disabled: true }],
      [],
    ],
    ['without one', [NAME, '9 €', { role: 'button', text: 'Add to cart' }], [], []],
    [
      'that it is sold out',
      [NAME, '9 €', 'Sold out', { role: 'button', text: 'Add to cart' }],
      [field('qty')],
      ['OutOfStock'],
    ],
    [
      'with one button for the cart and one for the till',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }, { role: 'button', text: 'Buy now' }],
      [],
      ['InStock'],
    ],
    [
      'not with the same button twice',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }, { role: 'button', text: 'Add to cart' }],
      [],
      [],
    ],
    [
      'not what a button for another day says beside it',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }, { role: 'button', text: 'Sold out' }],
      [field('qty')],
      ['InStock'],
    ],
    [
      'not what a text offers to whoever waits, beside it',
      [NAME, '9 €', { role: 'button', text: 'Add to cart' }, 'Notify me when back in stock'],
      [field('qty')],
      ['InStock'],
    ],
    [
      'what the only button says',
      [NAME, '9 €', { role: 'button', text: 'Sold out' }],
      [field('qty')],
      ['OutOfStock'],
    ],
    [
      'of other things',
      [NAME, '9 €', heading('You may also like'), { role: 'button', text: 'Add to cart' }],
      [field('qty')],
      [],
    ],
  ])('reads from a button to buy that it can be had: %s', (_, blocks, controls = [], states) => {
    expect([...new Set(read('product.availability', blocks, { controls }))]).toEqual(states);
  });

  it.each<[string, string, string[]]>([
    ['that numbers its things', 'https://shop.example/wool-pullover-1131.html', ['InStock']],
    ['that numbers them further up', 'https://shop.example/p/20411/wool-pullover', ['InStock']],
    ['not one with a page for each', 'https://shop.example/pullover-01.html', []],
    ['not one with a year', 'https://shop.example/2026/wool-pullover', []],
  ])('reads from the only button to buy of a shop that it can be had: %s', (_, address, states) => {
    const blocks: Blocks = [NAME, '9 €', { role: 'button', text: 'Add to cart' }];
    expect([...new Set(read('product.availability', blocks, { url: address }))]).toEqual(states);
  });

  it.each<[string, Blocks, string[]]>([
    ['in words that go on', [NAME, 'In stock, ships tomorrow'], ['InStock']],
    ['but for the comma of an amount', [NAME, 'Plus que 50,00 € avant la livraison gratuite'], []],
    ['with a number of pieces', [NAME, 'In stock: 6'], ['InStock']],
    ['in one of several lines', [NAME, 'SKU: AB-12\nIn stock: 6'], ['InStock']],
    ['with a number in brackets', [NAME, 'In stock (12)'], ['InStock']],
    ['that there is none', [NAME, 'In stock (0)'], []],
    ['with a date', [NAME, 'In stock: 12 January'], []],
    ['before another sentence', [NAME, 'In stock. Two of each for a buyer.'], ['InStock']],
    [
      'before a longer sentence',
      [NAME, `Sold out. ${'Ask in our shop about more. '.repeat(4)}`],
      ['OutOfStock'],
    ],
    [
      'not in a text that opens with it',
      [NAME, `Ready to ship. ${'We make this one by hand. '.repeat(8)}`],
      [],
    ],
    ['of other things', [NAME, heading('You may also like'), 'In stock, ships tomorrow'], []],
    [
      'of sizes, of which one can be had',
      [
        NAME,
        { role: 'item', text: 'Sold out' },
        { role: 'item', text: 'In stock' },
        { role: 'item', text: 'Sold out' },
      ],
      ['InStock'],
    ],
    ['of sizes, of which none can', [NAME, { role: 'item', text: 'Sold out' }], ['OutOfStock']],
    ['below them', [NAME, heading('You may also like'), 'Sold out'], []],
    ['on a page of accessories', [heading('Camera accessories', 1), 'In stock'], ['InStock']],
  ])('reads the stock from a line %s', (_, blocks, states) => {
    expect([...new Set(read('product.availability', blocks))]).toEqual(states);
  });

  it.each<[string, Path, Blocks, string[]]>([
    ['a number', 'product.sku', [NAME, 'SKU', '84213'], ['84213']],
    ['a maker', 'product.brand', [NAME, 'Brand', 'Muster'], ['Muster']],
    ['not the next label', 'product.brand', [NAME, 'Manufacturer', 'model'], []],
    ['not a button', 'product.brand', [NAME, 'Brand', { role: 'button', text: 'Follow' }], []],
    ['not what is told with a sign', 'product.sku', [NAME, 'SKU: AB-12', 'SKU', '84213'], ['AB-12']],
  ])('reads a label and a value in two boxes: %s', (_, path, blocks, values) => {
    expect([...new Set(read(path, blocks))]).toEqual(values);
  });

  it('puts the number that is shown under the name before that of the markup', () => {
    const page = scanPage(pageOf([NAME, 'Product code: 141677']), BOOK, { steps: 0 }, 'product');
    const told = candidate(
      'product.sku',
      '10134622',
      evidenceOf('json-ld', 'sku: 10134622', url, 'json-ld:0'),
      0.9,
    );
    const facts = rank([told, ...readThing(page, readPhrases(page), [told], 'product')]);
    expect(facts['product.sku']?.map(({ value }) => value)).toEqual(['141677', '10134622']);
  });

  it('keeps to check digits in form for a GTIN', () => {
    expect(read('product.gtin', [NAME, 'EAN: 4006381333931'])).toEqual(['4006381333931']);
    expect(read('product.gtin', [NAME, 'EAN: 400638'])).toEqual([]);
  });

  it('leaves other pages as they are', () => {
    expect(read('product.brand', ['Muster', NAME], { title: TITLE }, 'terms')).toEqual([]);
  });

  it('reads no number where the markup has one', () => {
    const address = 'https://shop.example/p/4667999';
    const page = scanPage(pageOf([NAME], { url: address }), BOOK, { steps: 0 }, 'product');
    const told = [
      candidate('product.sku', 'AB-12', evidenceOf('json-ld', 'sku: AB-12', url, 'json-ld:0'), 0.9),
    ];
    expect(readThing(page, [], told, 'product')).toEqual([]);
  });

  it.each<[string, Blocks, string[]]>([
    ['where a button proves it', ['49,90 €', { role: 'button', text: 'Add to cart' }, NAME], ['49.90']],
    ['where a label does', ['Our price: 49,90 €', NAME], ['49.90']],
    ['not an amount alone', ['49,90 €', NAME], []],
    ['not where one stands under the heading', ['Our price: 49,90 €', NAME, '39,90 €'], ['39.90']],
    ['not of other things', [heading('You may also like'), 'Our price: 49,90 €', NAME], []],
    ['not above the menu', ['Our price: 49,90 €', { text: 'Home', region: 'nav' }, NAME], []],
  ])('reads the price above the heading: %s', (_, blocks, prices) => {
    const found = read('price.current', blocks, { language: 'en' });
    expect(found.map((money) => (money as { amount: string }).amount)).toEqual(prices);
  });

  it.each<[string, string, string[]]>([
    ['a menu', 'Things for 49,90 €', []],
    ['a link to another thing above it', 'Cotton pullover\n49,90 €', []],
    ['but not a label', 'Muster\n49,90 €', ['49.90']],
  ])('takes no price of a list above the heading: %s', (_, lines, prices) => {
    const [text = '', ...more] = lines.split('\n');
    const links = [{ text, href: 'https://shop.example/other', region: 'main' as const, block: 0 }];
    const blocks = [text, ...more, { role: 'button' as const, text: 'Add to cart' }, NAME];
    const found = read('price.current', blocks, { links });
    expect(found.map((money) => (money as { amount: string }).amount)).toEqual(prices);
  });
});

function field(name: string) {
  return { kind: 'number', name, label: '', value: '1', region: 'main' as const };
}
