import { describe, expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../lib/extract/candidate.ts';
import { confirmPrices } from '../../lib/extract/confirm-prices.ts';
import { rank } from '../../lib/extract/rank.ts';
import type { Block } from '../../lib/facts/snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

const HEADING: Block = { role: 'heading', level: 1, text: 'Mug', region: 'main' };
const told = ['74.99', '79.99'].map((amount, at) =>
  candidate(
    'price.current',
    { amount, currency: 'EUR' },
    evidenceOf('json-ld', `price: ${amount}`, 'https://shop.example/', `json-ld:${at}`),
    0.9 - at / 10,
  ),
);
const line = (text: string, parts: Partial<Block> = {}): Block => ({
  role: 'text',
  text,
  region: 'main',
  ...parts,
});

function confirmed(...blocks: Block[]) {
  return confirmPrices(told, snapshotOf({ blocks }));
}

describe('confirmPrices', () => {
  it('lets the price that is shown stand before the one that is not', () => {
    const facts = rank([...told, ...confirmed(HEADING, line('Only 79,99 €'))]);
    expect(facts['price.current']).toMatchObject([
      { value: { amount: '79.99' }, evidence: [{ quote: 'Only 79,99 €', locator: 'block:1' }, {}] },
      { value: { amount: '74.99' } },
    ]);
  });

  it.each<[string, Block[], string | undefined]>([
    ['in its block', [line('99,00 € 79,99 €', { marks: [{ kind: 'struck', start: 0, end: 7 }] })], '99.00'],
    [
      'in the block before',
      [line('99,00 €', { marks: [{ kind: 'struck', start: 0, end: 7 }] }), line('79,99 €')],
      '99.00',
    ],
    ['that is lower', [line('9,00 € 79,99 €', { marks: [{ kind: 'struck', start: 0, end: 6 }] })], undefined],
    ['that is not struck', [line('99,00 €'), line('79,99 €')], undefined],
  ])('gives as the price before a struck amount %s', (_, blocks, was) => {
    const before = confirmed(HEADING, ...blocks).find(({ path }) => path === 'price.was');
    expect((before?.value as { amount: string } | undefined)?.amount).toBe(was);
  });

  it.each<[string, Block[]]>([
    ['another amount', [HEADING, line('5,00 €')]],
    ['an amount before the heading', [line('79,99 €'), HEADING]],
    ['an amount far below', [HEADING, ...Array.from({ length: 60 }, () => line('more')), line('79,99 €')]],
    ['an amount in prose', [HEADING, line(`79,99 € ${'and so on '.repeat(20)}`)]],
    ['a struck amount', [HEADING, line('79,99 €', { marks: [{ kind: 'struck', start: 0, end: 7 }] })]],
    ['an amount on a page without a heading', [line('79,99 €')]],
  ])('does not take for it %s', (_, blocks) => {
    expect(confirmed(...blocks)).toEqual([]);
  });
});
