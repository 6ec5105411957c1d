import type { Frame } from './frame.ts';
import { recordAttribute } from './record-attribute.ts';
import { recordControl } from './record-control.ts';
import type { Trait } from './trait.ts';
import type { Walk } from './walk.ts';

/** Classes and ids of elements further in than this say something about a part of the page, not the page. */
const DEPTH = 9;

/**
 * Records that an element starts, and those of its attributes that say what it is.
 *
 * `isNoted` is false where the element is known to have none but those of its name.
 *
 * @example recordAttributes(walk, link, traitOf('a'), true, frame)
 */
export function recordAttributes(
  walk: Walk,
  element: Element,
  trait: Trait,
  isNoted: boolean,
  around: Frame,
): void {
  walk.tokens.push(trait.name);
  walk.elements?.push(element);
  if (isNoted) recordNoted(walk, element);
  if (trait.asked !== '') recordAttribute(walk, element, trait.asked);
  if (trait.isControl) recordControl(walk, element, trait.name);
  if (!trait.isBox || around.isInPart) return;
  const { length } = walk.stack;
  if (length < 3 || length > DEPTH) return;
  // Words in them may tell a part of the page, where nothing better does.
  recordAttribute(walk, element, 'id');
  recordAttribute(walk, element, 'class');
}

function recordNoted(walk: Walk, element: Element): void {
  if (recordAttribute(walk, element, 'role')) recordAttribute(walk, element, 'aria-level');
  recordAttribute(walk, element, 'data-cfemail');
  // A living page is asked what it shows.
  if (walk.view) return;
  for (const name of ['hidden', 'style', 'aria-hidden']) recordAttribute(walk, element, name);
}
