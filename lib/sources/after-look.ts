import type { Delivery } from './check-delivery.ts';
import type { PackSource, SourceFault, Validators } from './source.ts';

/** What a look at a source has brought. */
export type Look =
  | { kind: 'same' }
  | { kind: 'delivered'; delivery: Delivery; validators: Validators; isNew: boolean }
  | { kind: 'fault'; fault: SourceFault };

/**
 * What is known of a source after a look at it: whatever was wrong, what was accepted before stays.
 *
 * @example afterLook(source, { kind: 'same' }, '2026-11-21T09:00:00Z').fault // null
 */
export function afterLook(source: PackSource, look: Look, now: string): PackSource {
  const looked = { ...source, looked: now };
  if (look.kind === 'fault') return { ...looked, fault: look.fault };
  if (look.kind === 'same') return { ...looked, fault: null };
  const { delivery, validators, isNew } = look;
  const { version } = delivery.pack;
  return { ...looked, fault: null, key: delivery.key, version, validators, ...(isNew && { changed: now }) };
}
