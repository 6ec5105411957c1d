/** Words by which addresses tell a shop, as they stand between the slashes of a path. */
export interface ShopSlugs {
  /** Carts and tills, whole: `warenkorb`. */
  till: ReadonlySet<string>;
  /** What pages on delivery, return and withdrawal and terms of sale start or end with: `returns` of `returns-policy`. */
  policies: ReadonlySet<string>;
}

/**
 * What a slug starts and ends with, up to a hyphen, itself first.
 *
 * @example endsOf('easy-returns') // ['easy-returns', 'easy', 'returns']
 */
export function endsOf(slug: string): string[] {
  const words = slug.split('-');
  const ends = words.flatMap((_, at) => [words.slice(0, words.length - at), words.slice(at)]);
  return [...new Set(ends.map((end) => end.join('-')))];
}
