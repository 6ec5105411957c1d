import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/facts/evidence.ts';
import type { Facts } from '../../lib/facts/fact.ts';
import { draftOrder } from '../../lib/orders/capture.ts';
import { keptTerms } from '../../lib/orders/kept-terms.ts';

const url = 'https://shop.example/thanks';
const said = (quote: string): [Evidence] => [{ source: 'text', quote, url, locator: 'block:1' }];
const draft = (facts: Facts) =>
  draftOrder(facts, { url, title: 'Thank you' }, 'shop.example', 'DE', '2026-11-21');

describe('a draft of an order', () => {
  it('holds what the confirmation page tells, with its words', () => {
    const facts: Facts = {
      'order.number': [
        { value: 'A-1', evidence: said('Order A-1') },
        { value: 'B-2', evidence: said('B-2') },
      ],
      'order.date': [{ value: '2026-11-20', evidence: said('20 November 2026') }],
      'order.total': [{ value: { amount: '49.90', currency: 'EUR' }, evidence: said('Total 49.90 €') }],
      'order.items': [{ value: [{ name: 'Mug', quantity: 2 }], evidence: said('2 × Mug') }],
      'seller.name': [{ value: 'Example Ltd', evidence: said('Example Ltd') }],
    };
    expect(draft(facts)).toEqual({
      shop: 'shop.example',
      market: 'DE',
      url,
      title: 'Thank you',
      number: { value: 'A-1', evidence: said('Order A-1')[0] },
      day: { value: '2026-11-20', evidence: said('20 November 2026')[0] },
      total: { value: { amount: '49.90', currency: 'EUR' }, evidence: said('Total 49.90 €')[0] },
      items: { value: [{ name: 'Mug', quantity: 2 }], evidence: said('2 × Mug')[0] },
      seller: { value: 'Example Ltd', evidence: said('Example Ltd')[0] },
      missing: [],
    });
  });

  it('makes nothing up: what the page does not tell is missing', () => {
    const empty = draft({
      'price.total': [{ value: { amount: '9', currency: 'EUR' }, evidence: said('9 €') }],
    });
    expect([empty.day, empty.number, empty.total, empty.items, empty.seller]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(empty.missing).toEqual(['day', 'number', 'total', 'items', 'seller']);
  });

  it('does not believe in a purchase after today', () => {
    const later = draft({ 'order.date': [{ value: '2026-12-11', evidence: said('11/12/2026') }] });
    expect([later.day, later.missing.includes('day')]).toEqual([null, true]);
  });
});

describe('the terms kept with an order', () => {
  it('are what the shop promised and who it is, not the price or the page', () => {
    const facts: Facts = {
      'page.kind': [{ value: 'returns', evidence: said('Returns') }],
      'page.language': [{ value: 'en', evidence: said('en') }],
      'price.current': [{ value: { amount: '9', currency: 'EUR' }, evidence: said('9 €') }],
      'returns.window': [{ value: { length: 'P30D' }, evidence: said('30 days') }],
      'seller.country': [{ value: 'DE', evidence: said('Germany') }],
    };
    expect(Object.keys(keptTerms(facts))).toEqual(['page.language', 'returns.window', 'seller.country']);
    expect(keptTerms(facts)['returns.window']).toBe(facts['returns.window']);
  });
});
