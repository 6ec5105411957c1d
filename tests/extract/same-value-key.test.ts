import { expect, it } from 'vitest';
import { sameValueKey } from '../../lib/extract/same-value-key.ts';

it.each([
  ['seller.phone', '+49 (0) 431 123 45-0', '0431 / 123450'],
  ['seller.phone', '0039 06 5550 1234', '06 5550 1234'],
  ['seller.name', 'Muster GmbH', 'MUSTER  GmbH'],
  ['links.terms', 'https://shop.example/terms/#top', 'https://shop.example/terms'],
] as const)('of %s %j and %j mean the same', (path, one, other) => {
  expect(sameValueKey(path, one)).toBe(sameValueKey(path, other));
});

it.each([
  ['seller.phone', '+49 431 123450', '+49 431 123451'],
  ['seller.name', 'Muster GmbH', 'Muster AG'],
] as const)('of %s %j and %j do not', (path, one, other) => {
  expect(sameValueKey(path, one)).not.toBe(sameValueKey(path, other));
});
