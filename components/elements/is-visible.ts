import type { Evidence } from '../../lib/facts/evidence.ts';

/**
 * True where the words stand in the page for a person to see, not in data for machines.
 *
 * @example isVisible({ locator: 'json-ld:0', … }) // false
 */
export function isVisible({ locator }: Evidence): boolean {
  return /^(block|link|control):/.test(locator);
}
