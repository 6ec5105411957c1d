import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { isKindTopic } from '../../packs/link-table.ts';
import { evidenceOf } from '../candidate.ts';
import type { KindTables } from './kind-tables.ts';
import type { Sign } from './sign.ts';
import { slugsOf } from './slug.ts';

/** Shops number the pages of their things: `name-p59057`, `_p_19435`, `p100224517`. */
const NUMBERED = /(?:^|-)p-?\d{3,}$/;

/** Alone a step of the address is half a proof: `/products/` leads to groups of things as well. */
const STEP = 0.5;
const NUMBER = 0.3;

/** `/orders/1042` may be an order, and `/order/pizza` something to order. */
const ORDER = 0.4;

/**
 * The signs of what a page is for in its address: what its end is called, the steps before it, and numbers that
 * shops give to the pages of their things.
 *
 * @example addressSigns(snapshot, tables)[0]?.for // 'returns'
 */
export function addressSigns({ url }: Snapshot, { links, kinds }: KindTables): Sign<PageKind>[] {
  const slugs = slugsOf(url);
  const slug = slugs.at(-1) ?? '';
  const evidence = evidenceOf('link', url, url, 'data:url');
  const signs: Sign<PageKind>[] = [];
  for (const topic of links.slugs.get(slug) ?? [])
    if (isKindTopic(topic)) signs.push({ for: topic, score: 1, evidence });
  const kind = kinds.slugs.get(slug);
  if (kind) signs.push({ for: kind, score: 1, evidence });
  if (signs.length > 0) return signs;
  const step = slugs
    .slice(0, -1)
    .map((name) => kinds.steps.get(name))
    .findLast((found) => found === 'product' || found === 'listing');
  if (step) signs.push({ for: step, score: STEP, evidence });
  else if (slugs.slice(0, -1).some((name) => kinds.steps.get(name) === 'order'))
    signs.push({ for: 'confirmation', score: ORDER, evidence });
  if (NUMBERED.test(slug)) signs.push({ for: 'product', score: NUMBER, evidence });
  return signs;
}
