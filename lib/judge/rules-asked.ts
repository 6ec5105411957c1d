import { isForMarket } from '../packs/is-for-market.ts';
import { nameNow } from '../packs/names.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';
import { notInForce } from './scope.ts';

/** A rule and the pack that it stands in. */
export interface PackRule {
  pack: Pack;
  rule: Rule;
}

/**
 * The rules that are asked in a market on a day, in the order of packs and rules: each of the packs for that market,
 * less those in whose place another one is asked that is in force there. So one question is asked once, by the
 * law that is nearest.
 *
 * @example rulesAsked(packs, 'DE', '2026-11-21').map(({ pack, rule }) => `${pack.id}/${rule.id}`)
 */
export function rulesAsked(packs: readonly Pack[], market: string, on: string): PackRule[] {
  const meant = packs
    .filter((pack) => isForMarket(pack.markets, market))
    .flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  // A pack of somebody else may name a rule as it was called when that pack was made.
  const replaced = new Set(
    meant
      .filter(({ pack, rule }) => !notInForce(rule, pack, market, on))
      .flatMap(({ rule }) => (rule.replaces ?? []).map((name) => nameNow(name, byId))),
  );
  return meant.filter(({ pack, rule }) => !replaced.has(`${pack.id}/${rule.id}`));
}
