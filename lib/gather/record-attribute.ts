import { ATTRIBUTE } from '../facts/token.ts';
import { attribute } from './dom.ts';
import type { Walk } from './walk.ts';

/** One character more than an address may have, so that too long a one stays so. */
const LENGTH = 2_049;

/**
 * Records an attribute of the element that is open, if it has it; true if so.
 *
 * @example recordAttribute(walk, link, 'title')
 */
export function recordAttribute({ tokens }: Walk, element: Element, name: string): boolean {
  const value = attribute(element, name);
  if (value === null) return false;
  tokens.push(ATTRIBUTE, name, value.length > LENGTH ? value.slice(0, LENGTH) : value);
  return true;
}
