import { describe, expect, it } from 'vitest';
import type { Path, ValueOf } from '../../../lib/facts/paths.ts';
import { formatValue, isWords } from '../../../locales/format/value.ts';

const row = <P extends Path>(path: P, value: ValueOf<P>, words: string) => [path, value, words] as const;

describe('formatValue', () => {
  it.each([
    row('seller.name', 'Wollhaus Nord GmbH', 'Wollhaus Nord GmbH'),
    row('seller.country', 'DE', 'Germany'),
    row('seller.vatId', { scheme: 'vat', country: 'DE', value: 'DE136695976', valid: true }, 'DE136695976'),
    row('seller.register', { court: 'Kiel', number: 'HRB 4711' }, 'Kiel HRB 4711'),
    row('price.current', { amount: '89.90', currency: 'EUR' }, '€89.90'),
    row('price.unit', { amount: '3', currency: 'EUR', unit: '100 g' }, '€3.00 per 100 g'),
    row('price.taxIncluded', true, 'yes'),
    row(
      'price.fees',
      [{ label: 'Pack', money: { amount: '2', currency: 'EUR' }, optional: false }],
      'Pack €2.00',
    ),
    row('delivery.cost', { amount: '0', currency: 'EUR' }, 'free'),
    row('delivery.time', { min: 'P2D', max: 'P4D', days: 'working' }, '2–4 working days'),
    row('delivery.countries', ['DE', 'AT'], 'Germany and Austria'),
    row('product.availability', 'InStock', 'in stock'),
    row('returns.window', { length: 'P14D' }, '14 days'),
    row('returns.starts', 'delivery', 'from the arrival'),
    row('returns.paidBy', 'seller', 'the shop'),
    row('returns.exceptions', ['cut cloth', 'food'], 'cut cloth and food'),
    row('warranty.cost', { amount: '0.00', currency: 'EUR' }, 'free'),
    row(
      'warranty.extension',
      { money: { amount: '20', currency: 'EUR' }, period: { length: 'P1Y' } },
      '€20.00 1 year',
    ),
    row('order.date', '2026-11-13', 'Friday 13 November'),
    row('order.delivery', { min: '2026-11-17', max: '2026-11-19' }, '17 Nov to 19 Nov'),
    row('links.terms', 'https://shop.example/terms', 'https://shop.example/terms'),
  ])('%s', (path, value, words) => {
    expect(formatValue(path, value, '2026-11-13')).toBe(words);
  });
});

describe('isWords', () => {
  it('knows the paths that hold what the shop wrote', () => {
    expect(isWords('seller.address')).toBe(true);
    expect(isWords('returns.starts')).toBe(false);
    expect(isWords('links.terms')).toBe(false);
  });
});
