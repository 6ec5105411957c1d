import type { Snapshot } from '../../facts/snapshot.ts';

/** Who orders writes at least their name, where to and how to be reached. */
const FIELDS = 3;

/**
 * True where a page asks who orders and where to. A cart that does is a till as well; on the others the buttons lead
 * there, whatever they say.
 *
 * @example hasOrderForm(snapshot) // false
 */
export function hasOrderForm({ controls }: Pick<Snapshot, 'controls'>): boolean {
  const written = controls.filter(
    ({ kind, region }) => region === 'main' && (kind === 'text' || kind === 'email' || kind === 'tel'),
  );
  return written.length >= FIELDS;
}
