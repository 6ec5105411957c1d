import type { Snapshot } from '../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { productHeading } from './page/product-heading.ts';

/** A longer heading is a sentence about the thing, not its name. */
const LONGEST = 300;

/**
 * The name of the thing on a product page, as its heading shows it.
 *
 * @example readHeadingName(snapshot)[0]?.value // 'Wool pullover'
 */
export function readHeadingName(snapshot: Snapshot): Candidate[] {
  const at = productHeading(snapshot);
  const name = (at === null ? '' : (snapshot.blocks[at]?.text ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  if (name === '' || name.length > LONGEST || isWaiting(name)) return [];
  return [candidate('product.name', name, evidenceOf('text', name, snapshot.url, `block:${at}`), 0.6)];
}

/** `Loading product…`: a template whose name is still to come. */
function isWaiting(name: string): boolean {
  return /(?:\.\.\.|…)$/.test(name) && name.split(' ').length <= 3;
}
