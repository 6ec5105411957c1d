import type { Dossier } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { NotAsked } from '../facts/report.ts';
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
  if (on < pack.validFrom || (pack.validUntil && on > pack.validUntil)) return 'not-in-force';
  const { markets, pages, sells, from, until } = rule.scope ?? {};
  if ((from && on < from) || (until && on > until)) return 'not-in-force';
  if (markets && markets !== 'any' && !markets.includes(market)) return 'other-market';
  if (pages && !dossier.pages.some((page) => pages.includes(page.kind))) return 'page-kind';
  if (sells && !sells.includes(soldIn(dossier))) return 'other-product';
  return '';
}

/** Goods, unless the shop says that what is sold is digital. No path tells services yet. */
function soldIn(dossier: Dossier): 'goods' | 'digital' {
  const said = candidates(dossier.facts, 'product.digital');
  return said.length > 0 && said.every((fact) => fact.value) ? 'digital' : 'goods';
}
