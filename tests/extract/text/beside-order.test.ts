import { describe, expect, it } from 'vitest';
import { isBesideOrder } from '../../../lib/extract/text/beside-order.ts';

describe('isBesideOrder', () => {
  it.each([
    ' – 59,90 €',
    ' · $59.90',
    ' ($1,059.90)',
    ' | 1 250 Kč',
    ' (Vorkasse)',
    ' CHF 59.90',
    ': 59.90 PLN →',
  ])('%s', (rest) => expect(isBesideOrder(rest)).toBe(true));

  it.each(['', ' later', ' and 3 more', ' in 5 easy steps', ' 2 mugs today', ' (why', ' – 59,90 € saved'])(
    'not %s',
    (rest) => expect(isBesideOrder(rest)).toBe(false),
  );
});
