import { describe, expect, it } from 'vitest';
import { sortRecords } from '../../lib/orders/sort-records.ts';
import { orderOf, placed } from './order-of.ts';

describe('stored records', () => {
  it('that cannot be read are told apart with the reason, and kept as they stand', () => {
    const good = orderOf(placed());
    const bad = { ...good, id: 'o2', events: [{ id: 'e1', type: 'placed' }] };
    const sorted = sortRecords([
      { id: 'o1', record: good },
      { id: 'o2', record: bad },
      { id: 'o3', record: null },
    ]);
    expect(sorted.orders).toEqual([good]);
    expect(sorted.broken.map(({ id }) => id)).toEqual(['o2', 'o3']);
    expect(sorted.broken[0]?.record).toBe(bad);
    expect(sorted.broken[0]?.reason).toMatch(/^events\.0\.\w+: Invalid/);
  });
});
