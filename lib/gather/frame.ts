import { nextSibling, parentNode } from './dom.ts';
import type { Trait } from './trait.ts';

/** An element that the walk is inside of. */
export interface Frame {
  readonly element: Element;
  readonly around: Frame | null;
  readonly trait: Trait;
  /** The child to visit next, and the one before it. */
  next: Node | null;
  last: Node | null;
  /** Nodes that stand here instead of children, last first: what a slot shows. */
  slotted: Node[] | null;
  /** Children to go on with after `next` and its siblings. */
  after: Node | null;
  /** What the living page says, once it was asked. */
  isShown: boolean | null;
  /** True where it has no box, so that nothing inside can be shown; `visibility` can be undone inside. */
  isGone: boolean;
  isStruck: boolean | null;
  /** True inside a part of the page that is known by its name: what is in it is no part of its own. */
  isInPart: boolean;
  /** Of a link: how many texts there were when it started; else -1. */
  said: number;
}

/**
 * A frame for an element inside another.
 *
 * @example frameIn(frame, element, traitOf('div'))
 */
export function frameIn(around: Frame | null, element: Element, trait: Trait): Frame {
  return {
    element,
    around,
    trait,
    next: null,
    last: null,
    slotted: null,
    after: null,
    isShown: null,
    isGone: false,
    isStruck: null,
    isInPart: trait.isPart || around?.isInPart === true,
    said: -1,
  };
}

/**
 * Takes a node out of a frame whose children were all visited: one that a slot shows, or that comes after a shadow;
 * null where there is none.
 *
 * @example takeOther(frame)
 */
export function takeOther(frame: Frame): Node | null {
  const { after } = frame;
  if (!after) return frame.slotted?.pop() ?? null;
  frame.after = null;
  frame.next = nextSibling(after);
  frame.last = after;
  return after;
}

/**
 * Puts a frame right after the page may have changed: where the child to visit next was taken out, it goes
 * on after the one before. False where that is gone too, and with it the place.
 *
 * @example frames.every(findAgain)
 */
export function findAgain(frame: Frame): boolean {
  const { next, last } = frame;
  if (!next || parentNode(next)) return true;
  frame.next = last && parentNode(last) ? nextSibling(last) : null;
  return frame.next !== null;
}
