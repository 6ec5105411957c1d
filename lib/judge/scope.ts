import type { Dossier } from '../facts/dossier.ts';
import { candidates } from '../facts/fact.ts';
import type { Pack } from '../packs/pack.ts';
import type { Rule } from '../packs/rule.ts';

/**
 * Why a rule is not asked about a dossier, in a few words for the log; an empty string where it is asked.
 * (`scope.when` needs the facts weighed and is looked at by the judge.)
 *
 * @example outOfScope(rule, pack, dossier, 'DE', '2026-11-21') // 'no page of its kind was read'
 */
export function outOfScope(rule: Rule, pack: Pack, dossier: Dossier, market: string, on: string): string {
  if (dossier.pages.every((page) => page.kind === 'not-shop')) return 'no page of a shop';
  if (on < pack.validFrom || (pack.validUntil && on > pack.validUntil)) return 'the pack is not in force';
  const { markets, pages, sells, from, until } = rule.scope ?? {};
  if ((from && on < from) || (until && on > until)) return 'not in force on this day';
  if (markets && markets !== 'any' && !markets.includes(market)) return 'for other countries';
  if (pages && !dossier.pages.some((page) => pages.includes(page.kind)))
    return 'no page of its kind was read';
  if (sells && !sells.includes(soldIn(dossier))) return 'for other kinds of product';
  return '';
}

/** Goods, unless the shop says that what is sold is digital. No path tells services yet. */
function soldIn(dossier: Dossier): 'goods' | 'digital' {
  const said = candidates(dossier.facts, 'product.digital');
  return said.length > 0 && said.every((fact) => fact.value) ? 'digital' : 'goods';
}
