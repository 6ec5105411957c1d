import { describe, expect, it } from 'vitest';
import { readFinalButton } from '../../../lib/extract/text/read-final-button.ts';
import { scanPage } from '../../../lib/extract/text/scan-page.ts';
import type { Block, Control } from '../../../lib/facts/snapshot.ts';
import { BOOK, pageOf } from './fixture.ts';

const TERMS: Control = {
  kind: 'checkbox',
  name: '',
  label: 'I accept the terms and conditions',
  value: '1',
  region: 'main',
};
const PAYMENT: Partial<Block> = { role: 'heading', level: 2, text: 'Payment method' };
const TOTAL: Partial<Block> = { role: 'row', text: 'Total\t€12.00', cells: ['Total', '€12.00'] };
const button = (text: string): Partial<Block> => ({ role: 'button', text });

function buttonOf(blocks: (string | Partial<Block>)[], controls: Control[]): unknown {
  const page = scanPage(pageOf(blocks, { controls }), BOOK, { steps: 0 }, 'checkout');
  return readFinalButton(page)[0]?.value;
}

describe('readFinalButton', () => {
  it('takes the only button after the total where payment is chosen and terms are accepted', () => {
    expect(buttonOf([PAYMENT, 'Card', TOTAL, button('Continue')], [TERMS])).toBe('Continue');
  });

  it.each<[string, (string | Partial<Block>)[], Control[]]>([
    ['a step without terms', [PAYMENT, 'Card', TOTAL, button('Continue')], []],
    ['a step without payment', ['Address', TOTAL, button('Continue')], [TERMS]],
    ['two buttons', [PAYMENT, TOTAL, button('Continue'), button('Redeem')], [TERMS]],
    ['a button before the total', [PAYMENT, button('Continue'), TOTAL], [TERMS]],
  ])('takes no button of %s', (_, blocks, controls) => {
    expect(buttonOf(blocks, controls)).toBeUndefined();
  });
});
