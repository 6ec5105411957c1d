import type { PageKind } from '../../facts/page-kind.ts';
import type { Snapshot } from '../../facts/snapshot.ts';
import { blockOf } from '../block-of.ts';
import type { Candidate } from '../candidate.ts';

/** Paths by which a buyer's own address, e-mail and tax number would be taken for the seller's. */
const PATHS: readonly string[] = [
  'seller.address',
  'seller.postcode',
  'seller.city',
  'seller.country',
  'seller.email',
  'seller.phone',
  'seller.vatId',
  'seller.taxId',
];

/**
 * True where a reading may be the buyer's own data: on a confirmation and a checkout, outside the footer, the
 * addresses of buyer and seller look alike. The shop's other pages tell the seller's.
 *
 * @example isBuyerData(candidate, 'confirmation', snapshot) // true of an e-mail address
 */
export function isBuyerData({ path, evidence }: Candidate, kind: PageKind, { blocks }: Snapshot): boolean {
  if (!PATHS.includes(path)) return false;
  if (kind !== 'checkout' && kind !== 'confirmation') return false;
  const block = blockOf(evidence.locator);
  if (block < 0) return kind === 'confirmation';
  return blocks[block]?.region !== 'footer';
}
