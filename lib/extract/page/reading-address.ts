import type { KindIndex } from './kind-index.ts';
import { slugsOf } from './slug.ts';

/** Ends of names of hosts that only authorities, forces and schools get, in any country. */
const PUBLIC = /\.(?:gov|gouv|gob|govt|mil|edu|ac(?=\.)|go(?=\.(?:jp|kr|id|th)$))(?:\.[a-z]{2})?$/;

/**
 * What an address says of something to read, in a step of its path or in the first name of its host: surely, or
 * perhaps, where shops keep their own terms and answers too; null where it says nothing.
 *
 * @example readingIn('https://blog.shop.example/tea', kinds) // 'reading'
 * @example readingIn('https://shop.example/docs/returns', kinds) // 'guide'
 */
export function readingIn(url: string, { steps }: Pick<KindIndex, 'steps'>): 'reading' | 'guide' | null {
  const [first = ''] = new URL(url).hostname.split('.');
  const found = [first, ...slugsOf(url)].map((step) => steps.get(step));
  if (found.includes('reading')) return 'reading';
  return found.includes('guide') ? 'guide' : null;
}

/**
 * True of the address of an authority or a school, whose names are given to nobody else.
 *
 * @example isPublic('https://www.consumers.gov/returns') // true
 */
export function isPublic(url: string): boolean {
  return PUBLIC.test(new URL(url).hostname);
}
