import * as BOUNDS from '../facts/bounds.ts';
import type { OpenControl } from './controls.ts';
import { attribute } from './dom.ts';
import { type Frame, frameIn, onLeave } from './frame.ts';
import { contentOf } from './inner-tree.ts';
import { leaveFrame } from './leave-frame.ts';
import { openBlock } from './open-block.ts';
import { read } from './read.ts';
import type { Trait } from './trait.ts';
import { absoluteUrl } from './url.ts';
import { noteTree, type Walk } from './walk.ts';

const IFRAMES = 5;
const PRESSED = /^(?:submit|button|image)$/;

/**
 * Takes what an element is itself, whatever is inside it: data for machines, a control, a break, an image.
 *
 * @example takeSpecial(walk, input, traitOf('input'), frame)
 */
export function takeSpecial(walk: Walk, element: Element, trait: Trait, around: Frame): void {
  const { flow } = walk;
  const { name } = trait;
  if (trait.isData) walk.data.take(element, name);
  const control = trait.isControl ? walk.form.take(element, name, around) : null;
  if (trait.isReplaced) flow.space(around);
  if (name === 'br') flow.breakLine(around);
  else if (name === 'hr') flow.edge(around);
  else if (name === 'img') nameLink(element, around);
  else if (name === 'input') {
    if (control) openInput(walk, control, around);
  } else if (name === 'iframe') openIframe(walk, element, around);
}

/** A link without text is called by the first image inside it. */
function nameLink(image: Element, { scope: { link } }: Frame): void {
  if (link) link.alt ||= attribute(image, 'alt') ?? '';
}

/** `<input type="submit">` says in its value what other buttons say in their text. */
function openInput(walk: Walk, { element, control }: OpenControl, around: Frame): void {
  if (!PRESSED.test(control.kind)) return;
  const frame = frameIn(around, element, null);
  openBlock('button', 'input', frame, walk.flow, walk.terms);
  walk.flow.text(control.value || (attribute(element, 'alt') ?? ''), frame);
  leaveFrame(walk, frame);
}

/** The content of an embedded page, where the browser lets us see it: it is of the same origin. */
function openIframe(walk: Walk, element: Element, around: Frame): void {
  if (!walk.view || walk.iframes >= IFRAMES || walk.stack.length >= BOUNDS.depth) return;
  const inner = contentOf(element);
  const root = inner ? read(inner, 'documentElement') : null;
  if (!inner || !root) return;
  walk.iframes += 1;
  noteTree(walk, inner);
  const { data } = walk;
  const { base } = data;
  const frame = frameIn(around, root, root);
  openBlock('block', 'iframe', frame, walk.flow, walk.terms);
  data.base = absoluteUrl(read(inner, 'baseURI'), base) ?? base;
  onLeave(frame, () => {
    data.base = base;
  });
  walk.stack.push(frame);
}
