import { describe, expect, it } from 'vitest';
import { exportOrders } from '../../lib/orders/export-orders.ts';
import { importOrders } from '../../lib/orders/import-orders.ts';
import { orderOf, placed, returnTerms } from './order-of.ts';

const order = orderOf(placed({ terms: returnTerms('P30D', 'order') }), ['delivered', '2026-10-31']);
const changed = (changes: object) => JSON.stringify({ ...order, ...changes });
const withEvent = (event: object) => changed({ events: [placed(), event] });

describe('an export', () => {
  it('of one order is the order', () => {
    expect(JSON.parse(exportOrders([order]))).toEqual(order);
    expect(importOrders(exportOrders([order]))).toEqual([order]);
  });

  it.each(['DE', 'US-CA', 'GB-SCT'])('of a buyer in %s is read again', (market) => {
    const bought = orderOf(placed({ market }));
    expect(importOrders(exportOrders([bought]))).toEqual([bought]);
  });

  it('of several, or of none, is a list of them', () => {
    const other = { ...order, id: 'o2' };
    expect(importOrders(exportOrders([order, other]))).toEqual([order, other]);
    expect(importOrders(exportOrders([]))).toEqual([]);
  });
});

describe('an import', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{"format"', 'the file is no JSON'],
    ['an empty file', '', 'the file is no JSON'],
    ['something else', '{"orders":[]}', 'this is no file of orders'],
    ['a list without the head', '[]', 'this is no file of orders'],
    ['a newer version', changed({ version: 2 }), 'version: 2 is not known here; this Recourse reads 1'],
    ['no events', changed({ events: [] }), 'events: '],
    [
      'events that are none',
      changed({ events: 7 }),
      'events: Invalid input: expected array, received number',
    ],
    ['an event of another kind', withEvent({ id: 'e2', day: '2026-11-01', type: 'lost' }), 'events.1.type: '],
    [
      'a day that is none',
      withEvent({ id: 'e2', day: '2026-02-30', type: 'kept' }),
      'events.1.day: Invalid ISO date',
    ],
    [
      'a field that nobody knows',
      withEvent({ id: 'e2', day: '2026-11-01', type: 'kept', why: '' }),
      'events.1: ',
    ],
    [
      'two events of one id',
      withEvent({ id: 'e1', day: '2026-11-01', type: 'kept' }),
      'events.1.id: "e1" stands twice',
    ],
    [
      'a fact outside the vocabulary',
      changed({ events: [{ ...placed(), terms: { 'a.b': [] } }] }),
      'events.0.terms',
    ],
    [
      'a broken order among good ones',
      JSON.stringify({ format: 'recourse-orders', version: 1, orders: [order, { ...order, id: 7 }] }),
      'orders.1.id: Invalid input: expected string, received number',
    ],
    [
      'one order twice',
      JSON.stringify({ format: 'recourse-orders', version: 1, orders: [order, order] }),
      'orders.1.id: "o1" stands twice',
    ],
  ])('refuses %s in one line that names the place', (_, text, message) => {
    const refusal = refusalOf(text);
    expect(refusal.name).toBe('ImportError');
    expect(refusal.message.slice(0, message.length)).toBe(message);
    expect(refusal.message).not.toContain('\n');
  });
});

function refusalOf(text: string): Error {
  try {
    importOrders(text);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it was not refused');
}
