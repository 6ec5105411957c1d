import * as BOUNDS from '../facts/bounds.ts';
import { END, SPACE } from '../facts/token.ts';
import {
  firstChild,
  holdsOnlyText,
  localName,
  nextSibling,
  nodeType,
  nodeValue,
  textContent,
} from './dom.ts';
import { type Frame, findAgain, frameIn, takeOther } from './frame.ts';
import { enterShadow } from './inner-tree.ts';
import { recordAttribute } from './record-attribute.ts';
import { recordAttributes } from './record-attributes.ts';
import { recordSpecial } from './record-special.ts';
import { recordText } from './record-text.ts';
import { traitOf } from './trait.ts';
import { noteTree, type Walk } from './walk.ts';

/**
 * Goes on with a walk for so many nodes, so that a page need not wait for the whole of it; true where it is at its
 * end. The page may change between two steps.
 *
 * It runs while the script is cold, when each call of a function costs as much as a question to the DOM: this and
 * `visit` are as long as they are for that.
 *
 * @example const walk = startWalk(document, url, null); while (!step(walk, 1_000)) await pause();
 */
export function step(walk: Walk, nodes: number): boolean {
  const { stack } = walk;
  if (!stack.every(findAgain)) walk.cut.add('changed');
  const most = Math.min(nodes, walk.left);
  let frame = stack.at(-1);
  let done = 0;
  while (frame && (done < most || walk.left === most)) {
    let node = done < most ? frame.next : null;
    if (node) {
      frame.next = nextSibling(node);
      frame.last = node;
    } else if (done < most) node = takeOther(frame);
    if (node) {
      done += 1;
      const type = nodeType(node);
      if (type === 1) visit(walk, node as Element, frame);
      else if (type === 3 || type === 4) recordText(walk, nodeValue(node) ?? '', frame);
    } else {
      // At the bound too what is open is ended.
      stack.pop();
      leave(walk, frame);
    }
    frame = stack[stack.length - 1];
  }
  walk.left -= done;
  if (frame) return false;
  if (walk.left <= 0) walk.cut.add('nodes');
  return true;
}

function visit(walk: Walk, element: Element, around: Frame): void {
  const { noted, tokens } = walk;
  const trait = traitOf(localName(element));
  if (noted === null || noted.items.has(element)) walk.data.takeItem(element);
  if (trait.isReplaced) tokens.push(SPACE);
  const isNoted = noted === null || noted.attributed.has(element);
  const isOver = trait.isSpecial && recordSpecial(walk, element, trait, isNoted, around);
  if (isOver || trait.isSkipped) return;
  if (walk.stack.length > BOUNDS.depth) {
    walk.cut.add('depth');
    return;
  }
  const frame = frameIn(around, element, trait);
  if (isNoted || !trait.isPlain) recordAttributes(walk, element, trait, isNoted, around);
  else {
    tokens.push(trait.name);
    walk.elements?.push(element);
  }
  if (trait.isLink) {
    frame.said = walk.said;
    walk.links += 1;
  } else if (trait.isPreformatted) walk.preformatted += 1;
  const shadow = trait.hasInside ? enterShadow(frame, trait.name) : null;
  if (shadow) noteTree(walk, shadow);
  if (!shadow && !frame.slotted) {
    if (holdsOnlyText(element)) {
      const text = textContent(element);
      if (text) recordText(walk, text, frame);
      leave(walk, frame);
      return;
    }
    frame.next = firstChild(element);
  }
  walk.stack.push(frame);
}

function leave(walk: Walk, { element, trait, said }: Frame): void {
  if (said >= 0) {
    walk.links -= 1;
    // What a link is called counts where it shows no text.
    if (said === walk.said) {
      recordAttribute(walk, element, 'aria-label');
      recordAttribute(walk, element, 'title');
    }
  } else if (trait.isPreformatted) walk.preformatted -= 1;
  walk.tokens.push(END);
}
