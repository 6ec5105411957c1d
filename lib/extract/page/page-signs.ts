import type { Snapshot } from '../../facts/snapshot.ts';
import type { Candidate } from '../candidate.ts';
import type { PageThings } from '../schema-org/page-product.ts';
import type { PageAction } from './page-actions.ts';
import type { PageKindFound } from './page-kind.ts';

/** What has been read of a page before its text. */
export interface PageSigns {
  snapshot: Snapshot;
  page: PageKindFound;
  things: PageThings;
  actions: readonly PageAction[];
  /** The candidates of `readLinks`. */
  links: readonly Candidate[];
}
