import type { Evidence } from '../../../lib/facts/evidence.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { Path, ValueOf } from '../../../lib/facts/paths.ts';

/** Addresses of the pages of the sample shop. */
export const PAGE = {
  product: 'https://wollhaus-nord.example/pullover',
  terms: 'https://wollhaus-nord.example/agb',
  shipping: 'https://wollhaus-nord.example/versand',
  imprint: 'https://wollhaus-nord.example/impressum',
};

/** Words on a page of the sample shop. */
export function said(quote: string, url: string, locator = 'block:12'): Evidence {
  return { source: locator.startsWith('json-ld') ? 'json-ld' : 'text', quote, url, locator };
}

/** An answer with its words. */
export function answer<P extends Path>(path: P, value: ValueOf<P>, evidence: Evidence) {
  return { path, fact: { value, evidence: [evidence] } as unknown as Fact };
}
