import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { rank } from '../../../lib/extract/rank.ts';
import { productZone } from '../../../lib/extract/text/product-zone.ts';
import { readMainPrice } from '../../../lib/extract/text/read-main-price.ts';
import { type ScannedPage, scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import { BOOK, heading, pageOf } from './fixture.ts';

type Blocks = (string | Partial<Block>)[];

const NAME = heading('Wool pullover', 1);
const BUTTON = { role: 'button' as const, text: 'Add to cart' };
const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** What is read: `['49.90']`, or with the price before `['49.90', '59.90']`. */
function read(blocks: Blocks, told: string[] = []): string[] {
  const page = scanPage(pageOf(blocks), BOOK, { steps: 0 }, 'product');
  const found = readMainPrice(page, productZone(page), told.map(euros), true);
  return found.map(({ value }) => (value as { amount: string }).amount);
}

describe('readMainPrice', () => {
  it.each<[string, Blocks, string[]]>([
    ['the first amount under the heading', [NAME, '49,90 €', BUTTON], ['49.90']],
    ['what is left of a row with delivery', [NAME, 'Price: 12,44 € + 6,99 € shipping', BUTTON], ['12.44']],
    [
      'its label before what is said of delivery',
      [NAME, 'Price: 12,44 € & free shipping', BUTTON],
      ['12.44'],
    ],
    ['an amount with what 100 ml of it cost', [NAME, '8,71 € (4,36 € / 100 ml)', BUTTON], ['8.71']],
    ['the amount after its label in a block of its own', [NAME, 'Our price:', '49,90 €', BUTTON], ['49.90']],
    [
      'the lower of two where a percentage fits',
      [NAME, '49,10 €', '41,30 €', '16% off', BUTTON],
      ['41.30', '49.10'],
    ],
    [
      'the lower of two where the saving fits',
      [NAME, '49,10 €', '41,10 €', 'You save: 8,00 €'],
      ['41.10', '49.10'],
    ],
    ['the price before by its label', [NAME, 'RRP: 55,00 €', 'Price: 48,99 €', BUTTON], ['48.99', '55.00']],
    [
      'the one beside words about delivery',
      [NAME, '12,50 €', 'Spend 50,00 € to get free shipping', BUTTON],
      ['12.50'],
    ],
    [
      'the price before from a label and a number with a line through them',
      [
        NAME,
        '39,90 €',
        { text: 'Was 49,90, you save', marks: [{ kind: 'struck', start: 0, end: 9 }] },
        BUTTON,
      ],
      ['39.90', '49.90'],
    ],
    ['the lowest of a range', [NAME, '10,00 € – 20,00 €', BUTTON], ['10.00']],
    ['the price with tax of two', [NAME, '40,00 €', 'excl. VAT: 36,53 €', BUTTON], ['40.00']],
    [
      'the price with tax where the other is first',
      [NAME, 'excl. VAT: 36,53 €', '40,00 €', BUTTON],
      ['40.00'],
    ],
    ['a price from, where there is no other', [NAME, 'from 99,12 €', BUTTON], ['99.12']],
    [
      'a label in the line above',
      [NAME, 'Regular price\n59,90 €\nSale price\n49,90 €', BUTTON],
      ['49.90', '59.90'],
    ],
    [
      'what is said twice',
      [NAME, '59,90 € Original price was: 59,90 €.49,90 €Current price is: 49,90 €.', BUTTON],
      ['49.90', '59.90'],
    ],
    [
      'a reduced price in a script without spaces',
      [NAME, '정가 59,90 €', '할인가 49,90 €', BUTTON],
      ['49.90', '59.90'],
    ],
    [
      'a button to buy, where there is no other',
      [NAME, { role: 'button', text: 'Add to cart 9,90 €' }],
      ['9.90'],
    ],
    [
      'a struck price that grew together with a percentage',
      [NAME, { text: '$111.99 $141.9921% off', marks: [{ kind: 'struck', start: 8, end: 15 }] }, BUTTON],
      ['111.99', '141.99'],
    ],
    [
      'a struck number without a currency',
      [NAME, { text: 'before 59,90', marks: [{ kind: 'struck', start: 7, end: 12 }] }, '49,90 €', BUTTON],
      ['49.90', '59.90'],
    ],
    ['an item of a list', [NAME, { role: 'item', text: '40,00 €' }, BUTTON], ['40.00']],
    ['the lower of two bare amounts', [NAME, '59,90 €', '49,90 €', BUTTON], ['49.90', '59.90']],
    [
      'an amount whose currency is written out for screen readers',
      [NAME, { text: 'EUR €49.90', marks: [{ kind: 'hidden', start: 0, end: 4 }] }, BUTTON],
      ['49.90'],
    ],
  ])('reads %s', (_, blocks, amounts) => {
    expect(read(blocks)).toEqual(amounts);
  });

  it.each<[string, Blocks]>([
    ['two amounts of which words say that they are more', [NAME, 'small 59,90 €', 'large 49,90 €', BUTTON]],
    ['a percentage that does not fit', [NAME, '59,90 €', '49,90 €', '50% off', BUTTON]],
    ['an instalment', [NAME, '3 x 16,63 €', BUTTON]],
    ['what a kilogram costs', [NAME, '49,90 € / kg', BUTTON]],
    ['what delivery costs', [NAME, 'Shipping 4,90 €', BUTTON]],
    ['a voucher', [NAME, '5,00 € voucher', BUTTON]],
    ['prose', [NAME, `Some people pay 49,90 € ${'and so on '.repeat(10)}`, BUTTON]],
    ['other things', [NAME, heading('You may also like'), '49,90 €', BUTTON]],
    ['a button for another size', [NAME, { role: 'button', text: 'Large 49,90 €' }, BUTTON]],
  ])('does not read %s', (_, blocks) => {
    expect(read(blocks)).toEqual([]);
  });

  it.each<[string, Blocks, string[]]>([
    ['where it is shown after another amount', [NAME, '10,00 €', '49,90 €'], ['49.90']],
    ['where the higher one beside it is the price before', [NAME, '59,90 €', '49,90 €'], ['49.90', '59.90']],
    ['in one line with the price before', [NAME, '49,90 € 59,90 €'], ['49.90', '59.90']],
    ['beside a percentage that does not fit', [NAME, '59,90 €', '49,90 €', '50% off'], ['49.90']],
    ['beside the price with tax', [NAME, '49,90 €', '59,88 €', 'incl. VAT'], ['49.90']],
    ['beside two others', [NAME, '49,90 €', '59,90 €', '69,90 €'], ['49.90']],
    ['far from another', [NAME, '59,90 €', 'Nice', '49,90 €'], ['49.90']],
    ['beside one that is a few cents more', [NAME, '50,90 €', '49,90 €'], ['49.90']],
    [
      'below a price before, and what is saved behind it',
      [NAME, '59,90 € 49,90 € You save 10,00 €'],
      ['49.90', '59.90'],
    ],
    [
      'not where the page proves that it is the price before',
      [NAME, '17,10 €', '49,90 € -66%'],
      ['17.10', '49.90'],
    ],
    [
      'not where it is struck',
      [NAME, { text: '49,90 €', marks: [{ kind: 'struck', start: 0, end: 7 }] }],
      [],
    ],
    [
      'not a lower one for subscribers',
      [NAME, '49,90 €', 'get it for 47,41 € (5% off) with a subscription'],
      ['49.90'],
    ],
  ])('takes the price that the markup tells %s', (_, blocks, amounts) => {
    expect(read(blocks, ['49.90'])).toEqual(amounts);
  });

  it('stands before the markup that the page proves wrong, and the markup stays', () => {
    const url = 'https://shop.example/page';
    const told = candidate(
      'price.current',
      euros('49.90'),
      evidenceOf('json-ld', 'price: 49.90', url, 'json-ld:0'),
      0.9,
    );
    const page = scanPage(pageOf([NAME, '17,10 €', '49,90 € -66%']), BOOK, { steps: 0 }, 'product');
    const facts = rank([told, ...readMainPrice(page, productZone(page), [euros('49.90')], true)]);
    expect(facts['price.current']?.map(({ value }) => value.amount)).toEqual(['17.10', '49.90']);
  });

  it('needs a label or a way to buy where nothing else says that it is a product page', () => {
    const page = (blocks: Blocks) => scanPage(pageOf(blocks), BOOK, { steps: 0 });
    const alone = (scanned: ScannedPage) => readMainPrice(scanned, productZone(scanned));
    expect(alone(page([NAME, '49,90 €']))).toEqual([]);
    expect(alone(page([NAME, '49,90 €', BUTTON]))).toHaveLength(1);
  });
});
