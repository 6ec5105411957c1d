import { expect, it } from 'vitest';
import { candidate, evidenceOf } from '../../../lib/extract/candidate.ts';
import { joinDispatch } from '../../../lib/extract/text/join-dispatch.ts';
import type { Block } from '../../../lib/facts/snapshot.ts';
import type { Range } from '../../../lib/facts/values.ts';

const TODAY: Range = { min: 'P0D', max: 'P0D' };
const NEXT: Range = { min: 'P1D', max: 'P1D', days: 'working' };
const BLOCKS: Block[] = [
  { role: 'text', region: 'main', text: 'Sent the same day; other orders go out on the next working day.' },
  { role: 'text', region: 'main', text: 'Sent the next working day.' },
];

const said = (value: Range, quote: string, block = 0) =>
  candidate(
    'delivery.dispatch',
    value,
    evidenceOf('text', quote, 'https://shop.example/', `block:${block}`),
    0.6,
  );

it('joins what two sentences of a block say, and quotes both', () => {
  const [first, second] = joinDispatch(
    [said(TODAY, 'Sent the same day'), said(NEXT, 'other orders go out on the next working day.')],
    BLOCKS,
  );
  expect(first?.value).toEqual({ min: 'P0D', max: 'P1D', days: 'working' });
  expect(first?.evidence.quote).toBe(BLOCKS[0]?.text);
  expect(second?.value).toEqual(NEXT);
});

it.each([
  ['of two blocks', [said(TODAY, 'Sent the same day'), said(NEXT, 'Sent the next working day.', 1)]],
  ['of one day', [said(TODAY, 'Sent the same day')]],
  ['of more days', [said(TODAY, 'Sent the same day'), said({ min: 'P2D', max: 'P2D' }, 'other orders')]],
])('leaves what is said %s', (_, candidates) => {
  expect(joinDispatch(candidates, BLOCKS)).toEqual(candidates);
});
