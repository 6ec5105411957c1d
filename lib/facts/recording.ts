import * as z from 'zod/mini';
import * as BOUNDS from './bounds.ts';
import { Item } from './snapshot.ts';
import { Url } from './values.ts';

/**
 * What the script in a page writes down: the tree in its order as flat tokens (see `Token`), and what the page
 * says to machines. It is checked with this schema where it arrives; `compose` makes a Snapshot of it.
 */
export const Recording = z.strictObject({
  url: Url,
  /** What addresses are resolved against. */
  base: Url,
  title: z.string(),
  /** The page's own word for its language (`<html lang>`), or an empty string. */
  language: z.string(),
  tokens: z.array(z.union([z.string(), z.int()])),
  meta: z.array(z.strictObject({ name: z.string(), content: z.string() })),
  jsonLd: z.array(z.string()).check(z.maxLength(BOUNDS.scripts)),
  microdata: z.array(Item).check(z.maxLength(BOUNDS.items)),
  rdfa: z.array(Item).check(z.maxLength(BOUNDS.items)),
  scripts: z.array(z.string()).check(z.maxLength(BOUNDS.scripts)),
  /** The bounds that were reached. */
  cut: z.array(z.string()),
});
export type Recording = z.infer<typeof Recording>;
