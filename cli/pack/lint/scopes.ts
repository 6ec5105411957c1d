import type { Pack } from '../../../lib/packs/pack.ts';
import type { Linted, Remark } from './linted.ts';
import { marketsOverlap } from './markets-overlap.ts';

type Markets = Pack['markets'];

/**
 * Rules and deadlines that are never asked: for nobody of their pack, or on no day; and those that stand in the place
 * of others which are not asked there anyway.
 *
 * @example scopeRemarks(linted).map(({ what }) => what)
 */
export function scopeRemarks({ pack, packs }: Linted): Remark[] {
  return [
    ...pack.rules.map((rule) => ({ name: `${pack.id}/rules/${rule.id}.yaml`, rule })),
    ...pack.deadlines.map((rule) => ({ name: `${pack.id}/deadlines/${rule.id}.yaml`, rule })),
  ].flatMap(({ name, rule }) => {
    const { scope = {}, replaces = [] } = rule;
    const remark = (place: Remark['place'], what: string): Remark => ({ name, place, level: 'error', what });
    const strays = strayMarkets(scope.markets ?? 'any', pack.markets);
    return [
      ...strays.map(({ at, market }) =>
        remark(
          ['scope', 'markets', at],
          `the pack is not for ${market}: take it out, or add it to pack.yaml`,
        ),
      ),
      ...(scope.from && scope.until && scope.from > scope.until
        ? [remark(['scope', 'until'], `ends before it begins on ${scope.from}: write a later day`)]
        : []),
      ...outsidePack(scope, pack).map((what) => remark(['scope'], what)),
      ...('sells' in scope && isForServicesOnly(scope.sells)
        ? [
            remark(
              ['scope', 'sells'],
              'is never asked, since no path tells services yet: write goods, digital or both',
            ),
          ]
        : []),
      ...[replaces].flat().flatMap((other, at) => {
        const base = packs.find(({ id }) => other.startsWith(`${id}/`));
        if (!base || marketsOverlap(base.markets, scope.markets ?? pack.markets)) return [];
        const what = `${other} is not asked in ${[pack.markets].flat().join(', ')}: take it out`;
        return [remark(Array.isArray(replaces) ? ['replaces', at] : ['replaces'], what)];
      }),
    ];
  });
}

function isForServicesOnly(sells: unknown): boolean {
  return Array.isArray(sells) && sells.every((sold) => sold === 'service');
}

function strayMarkets(markets: Markets, of: Markets): { at: number; market: string }[] {
  if (markets === 'any' || of === 'any') return [];
  return markets.flatMap((market, at) => (marketsOverlap([market], of) ? [] : [{ at, market }]));
}

function outsidePack(
  { from, until }: { from?: string | undefined; until?: string | undefined },
  pack: Pack,
): string[] {
  if (until && until < pack.validFrom)
    return [`ends before the pack begins on ${pack.validFrom}: write a later day`];
  if (from && pack.validUntil && from > pack.validUntil)
    return [`begins after the pack ends on ${pack.validUntil}: write an earlier day`];
  return [];
}
