import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../lib/extract/fold-label.ts';

describe('foldLabel', () => {
  it.each([
    ['Order #1042', 'order no #'],
    ['Order no. 1042', 'order no #'],
    ['Заказ №1042', 'заказ no #'],
    ['Pedido nº1042', 'pedido no #'],
    ['Commande n° 1042', 'commande no #'],
    ['Melon no1042', 'melon no#'],
  ])('%s', (text, folded) => expect(foldLabel(text)).toBe(folded));
});
