import * as BOUNDS from '../facts/bounds.ts';
import { ATTRIBUTE, END } from '../facts/token.ts';
import type { Frame } from './frame.ts';
import { contentOf } from './inner-tree.ts';
import { read } from './read.ts';
import { recordAttribute } from './record-attribute.ts';
import { recordAttributes } from './record-attributes.ts';
import { kindOfControl } from './record-control.ts';
import type { Trait } from './trait.ts';
import { noteTree, rootFrame, type Walk } from './walk.ts';

const IFRAMES = 5;

/**
 * Records what an element says itself, whatever is inside it: data for machines, a control, an image. True where
 * that is all there is to say.
 *
 * @example recordSpecial(walk, input, traitOf('input'), true, frame)
 */
export function recordSpecial(
  walk: Walk,
  element: Element,
  trait: Trait,
  isNoted: boolean,
  around: Frame,
): boolean {
  const { name } = trait;
  if (trait.isData) walk.data.take(element, name);
  if (name === 'iframe') openIframe(walk, element, around);
  // The walk goes on inside a button, as inside every element that holds some.
  const isField = trait.isControl && name !== 'button' && kindOfControl(element, name) !== null;
  // A link without text is called by an image inside it.
  if (!isField && !(name === 'img' && walk.links > 0)) return name === 'img' || name === 'input';
  recordAttributes(walk, element, trait, isNoted, around);
  if (name === 'img') recordAttribute(walk, element, 'alt');
  walk.tokens.push(END);
  return true;
}

/** The content of an embedded page, where the browser lets us see it: it is of the same origin. */
function openIframe(walk: Walk, element: Element, around: Frame): void {
  if (!walk.view || walk.iframes >= IFRAMES || walk.stack.length > BOUNDS.depth) return;
  const inner = contentOf(element);
  const root = inner ? read(inner, 'documentElement') : null;
  if (!inner || !root) return;
  walk.iframes += 1;
  noteTree(walk, inner);
  walk.tokens.push('iframe', ATTRIBUTE, 'base', read(inner, 'baseURI'));
  walk.elements?.push(element);
  walk.stack.push(rootFrame(root, around));
}
