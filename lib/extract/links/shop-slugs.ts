import { endsOf, type ShopSlugs } from '../../facts/shop-slugs.ts';
import type { ReadingTables } from '../reading-tables.ts';

/**
 * The slugs of all languages that only shops have, for a look at a page's links that must cost next to nothing.
 *
 * @example shopSlugs(compileReadingTables(files)).till.has('warenkorb') // true
 */
export function shopSlugs({ links, kinds }: Pick<ReadingTables, 'links' | 'kinds'>): ShopSlugs {
  const till = [...kinds.slugs].filter(([, kind]) => kind === 'cart' || kind === 'checkout');
  const policies = [...links.slugs].filter(([, topics]) =>
    topics.some((topic) => topic === 'returns' || topic === 'shipping'),
  );
  const sale = [...links.sale].map((words) => words.replaceAll(' ', '-')).filter(isPlain);
  return {
    till: new Set(till.map(([slug]) => slug)),
    policies: shortest([...policies.map(([slug]) => slug), ...sale]),
  };
}

/** Other letters are escaped in addresses, and shops write them in Latin there. */
function isPlain(slug: string): boolean {
  return /^[a-z\d-]+$/.test(slug);
}

/** Without those that start or end with another one. */
function shortest(slugs: readonly string[]): Set<string> {
  const all = new Set(slugs);
  return new Set(slugs.filter((slug) => !endsOf(slug).some((end) => end !== slug && all.has(end))));
}
