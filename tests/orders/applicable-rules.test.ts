import { describe, expect, it } from 'vitest';
import { applicableRules } from '../../lib/orders/applicable-rules.ts';
import type { PackDeadline } from '../../lib/packs/deadline-rule.ts';
import { rules } from './order-of.ts';

const general = rules.find(
  ({ pack, rule }) => `${pack.id}/${rule.id}` === 'eu/withdrawal-goods',
) as PackDeadline;
const summer = { from: '2026-06-19', until: '2026-09-27' };

function withScope(id: string, scope: PackDeadline['rule']['scope']): PackDeadline {
  return { ...general, rule: { ...general.rule, id, replaces: 'eu/withdrawal-goods', scope } };
}

describe('the rules for a contract', () => {
  const some = [general, withScope('danish', { markets: ['DK'] }), withScope('for-a-summer', summer)];

  it.each([
    ['DK', '2026-01-01', ['danish']],
    ['AT', '2026-06-18', ['withdrawal-goods']],
    ['AT', '2026-06-19', ['for-a-summer']],
    ['AT', '2026-09-27', ['for-a-summer']],
    ['AT', '2026-09-28', ['withdrawal-goods']],
    ['US', '2026-09-28', []],
  ])('in %s made on %s are %j', (market, day, ids) => {
    expect(applicableRules(some, market, day).map(({ rule }) => rule.id)).toEqual(ids);
  });

  it('end with their pack, and a pack for any market holds everywhere', () => {
    const pack = { ...general.pack, markets: 'any' as const, validUntil: '2026-12-31' };
    expect(applicableRules([{ ...general, pack }], 'US', '2026-12-31')).toHaveLength(1);
    expect(applicableRules([{ ...general, pack }], 'US', '2027-01-01')).toEqual([]);
  });
});
