import type { Dossier } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { NotAsked } from '../facts/report.ts';
import { isForMarket } from '../packs/is-for-market.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';

/**
 * Why a rule is not asked about a dossier; an empty string where it is asked.
 * (`scope.when` needs the facts weighed and is looked at by the judge.)
 *
 * @example outOfScope(rule, pack, dossier, 'DE', '2026-11-21') // 'page-kind'
 */
export function outOfScope(
  rule: Rule,
  pack: Pack,
  dossier: Dossier,
  market: string,
  on: string,
): NotAsked | '' {
  if (dossier.pages.every((page) => page.kind === 'not-shop')) return 'no-shop';
  const outside = notInForce(rule, pack, market, on);
  if (outside) return outside;
  const { pages, sells } = rule.scope ?? {};
  if (pages && !dossier.pages.some((page) => pages.includes(page.kind))) return 'page-kind';
  if (sells && !sells.includes(soldIn(dossier))) return 'other-product';
  return '';
}

/**
 * Why a rule does not hold for a market on a day, whatever the shop; an empty string where it does.
 *
 * @example notInForce(rule, pack, 'DE', '2026-06-18') // 'not-in-force'
 */
export function notInForce(
  { scope }: Rule,
  pack: Pack,
  market: string,
  on: string,
): 'not-in-force' | 'other-market' | '' {
  if (on < pack.validFrom || (pack.validUntil && on > pack.validUntil)) return 'not-in-force';
  if ((scope?.from && on < scope.from) || (scope?.until && on > scope.until)) return 'not-in-force';
  return isForMarket(scope?.markets ?? 'any', market) ? '' : 'other-market';
}

/** Goods, unless the shop says that what is sold is digital. No path tells services yet. */
function soldIn(dossier: Dossier): 'goods' | 'digital' {
  const said = candidates(dossier.facts, 'product.digital');
  return said.length > 0 && said.every((fact) => fact.value) ? 'digital' : 'goods';
}
