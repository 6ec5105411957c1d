import { expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { isBuyerData } from '../../../lib/extract/page/buyer-data.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import { snapshotOf } from '../snapshot-of.ts';

const snapshot = snapshotOf({
  blocks: [
    { role: 'text', text: 'a@mail.example', region: 'main' },
    { role: 'text', text: 'a@mail.example', region: 'footer' },
  ],
});

it.each<[PageKind, number, boolean]>([
  ['confirmation', 0, true],
  ['confirmation', 1, false],
  ['checkout', 0, true],
  ['checkout', 1, false],
  ['contact', 0, false],
])('on a page of kind %s, block %i: %s', (kind, block, isBuyers) => {
  const evidence = evidenceOf('text', 'a@mail.example', snapshot.url, `block:${block}`);
  const email = candidate('seller.email', 'a@mail.example', evidence, 0.5);
  expect(isBuyerData(email, kind, snapshot)).toBe(isBuyers);
  const number = candidate('seller.taxId', { scheme: 'tin', value: '1' } as never, evidence, 0.5);
  expect(isBuyerData(number, kind, snapshot)).toBe(isBuyers);
  expect(isBuyerData(candidate('order.email', 'a@mail.example', evidence, 0.5), kind, snapshot)).toBe(false);
});
