import * as z from 'zod/mini';

/** What a page is for; `not-shop` is no page of a shop at all. */
export const PageKind = z.enum([
  'product',
  'listing',
  'cart',
  'checkout',
  'confirmation',
  'returns',
  'shipping',
  'terms',
  'imprint',
  'warranty',
  'privacy',
  'contact',
  'complaints',
  'other-shop',
  'not-shop',
]);
export type PageKind = z.infer<typeof PageKind>;
