import { describe, expect, it } from 'vitest';
import { moneyFrom } from '../../../lib/extract/schema-org/money.ts';

describe('moneyFrom', () => {
  it.each([
    ['49.9', 'EUR', { amount: '49.90', currency: 'EUR' }],
    ['49', 'eur', { amount: '49', currency: 'EUR' }],
    ['49.8765', 'EUR', { amount: '49.8765', currency: 'EUR' }],
    ['49.9000', 'EUR', { amount: '49.90', currency: 'EUR' }],
    ['49.00', 'EUR', { amount: '49.00', currency: 'EUR' }],
    ['1299.95', undefined, { amount: '1299.95', currency: null }],
    ['1.299,00', 'EUR', { amount: '1299.00', currency: 'EUR' }],
    ['49,90 €', undefined, { amount: '49.90', currency: 'EUR' }],
    ['249', 'RUR', { amount: '249', currency: 'RUB' }],
    ['249', 'Lei', { amount: '249', currency: 'RON' }],
    ['249', '€', { amount: '249', currency: 'EUR' }],
    ['249', 'Kč ', { amount: '249', currency: 'CZK' }],
    ['249', '$', { amount: '249', currency: null }],
    ['249', 'a currency of our own', { amount: '249', currency: null }],
  ])('reads %s in %s', (text, currency, money) => {
    expect(moneyFrom(text, currency)).toEqual(money);
  });

  it.each([
    ['nothing asked for', '0.00'],
    ['less than nothing', '-5'],
    ['no number', 'on request'],
  ])('reads nothing from %s', (_, text) => {
    expect(moneyFrom(text, 'EUR')).toBeNull();
  });

  it('takes zero where free of charge is an answer', () => {
    expect(moneyFrom('0', 'EUR', 'zero')).toEqual({ amount: '0', currency: 'EUR' });
  });
});
