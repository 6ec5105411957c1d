import * as z from 'zod/mini';
import { Url } from './values.ts';

/** Where in a page a fact was read. */
export const Source = z.enum(['json-ld', 'microdata', 'rdfa', 'open-graph', 'text', 'link', 'form']);
export type Source = z.infer<typeof Source>;

/**
 * The words behind a fact and how to find them again.
 *
 * `locator` names a place in the page's Snapshot: `block:12`, `link:3`, `control:2`, `json-ld:0`,
 * `microdata:1`, `meta:og:title`. Blocks, links and controls can be found again in the live page by
 * walking it a second time; the quote decides where the page has changed since.
 */
export const Evidence = z.strictObject({
  source: Source,
  quote: z.string().check(z.minLength(1), z.maxLength(300)),
  url: Url,
  locator: z.string().check(z.regex(/^(block|link|control|json-ld|microdata|meta|data):/), z.maxLength(200)),
});
export type Evidence = z.infer<typeof Evidence>;
