import * as z from 'zod/mini';
import { Facts } from './fact.ts';
import { PageKind } from './page-kind.ts';
import { Url } from './values.ts';

/** A page that was read for a dossier. */
const PageRead = z.strictObject({
  url: Url,
  title: z.string(),
  kind: PageKind,
  /** True where the page was longer than what is read: then nothing on it counts as absent. */
  cut: z.boolean(),
});
export type PageRead = z.infer<typeof PageRead>;

/** All facts of one shop over the pages read; each fact's evidence names its page. */
export const Dossier = z.strictObject({
  /** Registrable domain, e.g. `shop.example`. */
  shop: z.string(),
  pages: z.array(PageRead),
  facts: Facts,
});
export type Dossier = z.infer<typeof Dossier>;
