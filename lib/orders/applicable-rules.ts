import type { PackDeadline } from '../packs/deadline-rule.ts';
import { isForMarket } from '../packs/is-for-market.ts';

/**
 * The deadline rules that hold for a contract: those of the market's packs, on the day of the contract,
 * less those that another of them refines.
 *
 * Takes the shopper's country (ISO 3166-1) and the day of the order (`YYYY-MM-DD`); gives an empty list
 * where no pack knows the country.
 *
 * @example applicableRules(rules, 'DE', '2026-11-02').map(({ rule }) => rule.id)
 * → ['claims-for-defects', 'delivery-default', 'refund-after-withdrawal', 'send-back', 'withdrawal-goods']
 */
export function applicableRules(rules: PackDeadline[], market: string, day: string): PackDeadline[] {
  const holding = rules.filter(({ pack, rule }) => {
    const { markets = 'any', from = '', until = '9999' } = rule.scope ?? {};
    const isMeant = isForMarket(pack.markets, market) && isForMarket(markets, market);
    return (
      isMeant && day >= pack.validFrom && day <= (pack.validUntil ?? '9999') && day >= from && day <= until
    );
  });
  const refined = new Set(holding.map(({ rule }) => rule.replaces));
  return holding.filter(({ pack, rule }) => !refined.has(`${pack.id}/${rule.id}`));
}
