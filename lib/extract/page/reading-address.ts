import type { KindIndex } from './kind-index.ts';
import { slugsOf } from './slug.ts';

/**
 * True where an address says that there is something to read: in a step of its path or in the name of its host.
 *
 * @example isReading('https://blog.shop.example/tea', kinds) // true
 * @example isReading('https://shop.example/recipes/cake', kinds) // true
 */
export function isReading(url: string, { steps }: Pick<KindIndex, 'steps'>): boolean {
  const [first = ''] = new URL(url).hostname.split('.');
  return [first, ...slugsOf(url)].some((step) => steps.get(step) === 'reading');
}
