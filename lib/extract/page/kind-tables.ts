import type { LinkIndex } from '../links/link-index.ts';
import type { KindIndex } from './kind-index.ts';

/** The folded tables that kinds are told by: pages are called what the links to them are called. */
export interface KindTables {
  links: LinkIndex;
  kinds: KindIndex;
}
