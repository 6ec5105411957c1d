import * as BOUNDS from '../facts/bounds.ts';
import { firstChild, holdsOnlyText, localName, nodeType, nodeValue, textContent } from './dom.ts';
import { type Frame, findAgain, frameIn, takeNext } from './frame.ts';
import { enterShadow } from './inner-tree.ts';
import { leaveFrame } from './leave-frame.ts';
import { openElement, openLine } from './open-element.ts';
import { shieldedMail } from './open-link.ts';
import { canBeLandmark } from './region.ts';
import { takeSpecial } from './special.ts';
import { type Trait, traitOf } from './trait.ts';
import { noteTree, type Walk } from './walk.ts';

/** Naming a control costs about as much as so many nodes. */
const CONTROL = 8;

/**
 * Goes on with a walk for so many nodes, so that a page need not wait for the whole of it; true where it is at its
 * end. The page may change between two steps. What is found and the element of each block, link and control are in
 * the walk.
 *
 * @example const walk = startWalk(document, url); while (!step(walk, 1_000)) await pause();
 */
export function step(walk: Walk, nodes: number): boolean {
  const { stack } = walk;
  if (!stack.every(findAgain)) walk.cut.add('changed');
  let frame = stack.at(-1);
  for (let rest = nodes; frame && rest > 0; frame = stack[stack.length - 1]) {
    const node = walk.left > 0 ? takeNext(frame) : null;
    if (!node) {
      stack.pop();
      leaveFrame(walk, frame);
      continue;
    }
    walk.left -= 1;
    rest -= 1;
    const type = nodeType(node);
    if (type === 1) visit(walk, node as Element, frame);
    else if (type === 3 || type === 4) walk.flow.text(nodeValue(node) ?? '', frame);
  }
  if (frame) return false;
  if (walk.left <= 0) walk.cut.add('nodes');
  walk.writer.flush();
  return walk.form.name(Math.ceil(nodes / CONTROL), walk.document);
}

function visit(walk: Walk, element: Element, around: Frame): void {
  const trait = traitOf(localName(element));
  const isNoted = walk.noted === null || walk.noted.has(element);
  if (isNoted) walk.data.takeItem(element);
  if (trait.isSpecial) takeSpecial(walk, element, trait, around);
  if (trait.isSkipped) return;
  if (walk.stack.length >= BOUNDS.depth) {
    walk.cut.add('depth');
    return;
  }
  const frame = frameIn(around, element, null);
  if (isNoted || !trait.isPlain || around.isClosed || canBeLandmark(around))
    openElement(walk, frame, trait, isNoted, around);
  else openLine(walk, frame, trait);
  enter(walk, frame, trait, isNoted);
}

/** Goes on inside an element, or reads it at once where there is nothing but text. */
function enter(walk: Walk, frame: Frame, { name, hasInside }: Trait, isNoted: boolean): void {
  const { element } = frame;
  const shadow = hasInside ? enterShadow(frame, name) : null;
  if (shadow) noteTree(walk, shadow);
  const mail = isNoted ? shieldedMail(element) : '';
  const isInside = shadow !== null || frame.slotted !== null;
  if (mail !== '' || (!isInside && holdsOnlyText(element))) {
    walk.flow.text(mail || (textContent(element) ?? ''), frame);
    leaveFrame(walk, frame);
    return;
  }
  if (!isInside) frame.next = firstChild(element);
  walk.stack.push(frame);
}
