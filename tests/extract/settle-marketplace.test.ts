import { describe, expect, it } from 'vitest';
import { type Candidate, candidate, evidenceOf } from '../../lib/extract/candidate.ts';
import { settleMarketplace } from '../../lib/extract/settle-marketplace.ts';
import type { PageKind } from '../../lib/facts/page-kind.ts';
import { snapshotOf } from './snapshot-of.ts';

const snapshot = snapshotOf({ url: 'https://www.tea-house.example/mug', title: 'Mug – Tea House' });

function sold(name: string, block: number): Candidate[] {
  const evidence = evidenceOf('text', `Sold by ${name}`, snapshot.url, `block:${block}`);
  return [
    candidate('seller.name', name, evidence, 0.6),
    candidate('seller.marketplace', true, evidence, 0.6),
  ] as Candidate[];
}

const OPERATOR = candidate(
  'seller.name',
  'Tea House Ltd',
  evidenceOf('text', '© 2026 Tea House Ltd', snapshot.url, 'block:90'),
  0.45,
) as Candidate;

const DATA = candidate(
  'seller.name',
  'Tea House',
  evidenceOf('json-ld', 'seller: Tea House', snapshot.url, 'json-ld:0'),
  0.7,
) as Candidate;

function told(found: readonly Candidate[], kind: PageKind = 'product') {
  return settleMarketplace(found, snapshot, kind).map(({ path, value }) => [path, value]);
}

describe('settleMarketplace', () => {
  it.each<[string, Candidate[], [string, unknown][]]>([
    [
      'another seller',
      [...sold('Cup Corner', 3), OPERATOR],
      [
        ['seller.name', 'Cup Corner'],
        ['seller.marketplace', true],
        ['platform.name', 'Tea House'],
      ],
    ],
    [
      'the site itself',
      sold('Tea House', 3),
      [
        ['seller.name', 'Tea House'],
        ['seller.marketplace', false],
      ],
    ],
    [
      'the site in data',
      [DATA],
      [
        ['seller.name', 'Tea House'],
        ['seller.marketplace', false],
      ],
    ],
    [
      'the site first, others below',
      [...sold('Tea House', 3), ...sold('Cup Corner', 9)],
      [
        ['seller.name', 'Tea House'],
        ['seller.marketplace', false],
      ],
    ],
    [
      'a name for eyes and screen readers',
      sold('Tea House Tea House', 3),
      [
        ['seller.name', 'Tea House'],
        ['seller.marketplace', false],
      ],
    ],
    [
      'a name in small letters',
      sold('cupcorner', 3),
      [
        ['seller.name', 'cupcorner'],
        ['seller.marketplace', true],
        ['platform.name', 'Tea House'],
      ],
    ],
    ['nothing from several small words', sold('the whole metre', 3), []],
    ['the operator alone', [OPERATOR], [['seller.name', 'Tea House Ltd']]],
  ])('reads %s', (_, found, facts) => {
    expect(told(found)).toEqual(facts);
  });

  it('takes a maker for another seller whom the title names with the thing', () => {
    const named = { ...snapshot, title: 'Samplemaker porcelain mug in four colours – Tea House' };
    const found = settleMarketplace(sold('Samplemaker', 3), named, 'product');
    expect(found.find(({ path }) => path === 'seller.marketplace')?.value).toBe(true);
  });

  it('tells nothing on other kinds of page', () => {
    expect(told(sold('Cup Corner', 3), 'terms')).toEqual([['seller.name', 'Cup Corner']]);
  });
});
