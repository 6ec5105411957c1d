import type { Region } from '../facts/snapshot.ts';
import type { Container, Heading } from './block-writer.ts';
import type { OpenControl } from './controls.ts';
import { nextSibling, parentNode } from './dom.ts';
import type { OpenLink } from './open-link.ts';

/** A row of a table while the walk is inside it. */
export interface Row {
  cells: string[];
  isHead: boolean;
}

/** What holds for everything in an element; shared by all elements that change nothing of it. */
export interface Scope {
  region: Region;
  isSectioned: boolean;
  /** How text is shown here, as bits. */
  ways: number;
  link: OpenLink | null;
  /** The controls inside the label that this is in. */
  labelled: OpenControl[] | null;
  table: { heads: string[] | null } | null;
  row: Row | null;
  isPreformatted: boolean;
}

/**
 * What the end of an element is for the text: nothing, a place in a line where words may touch, the edge of
 * its own block, a line of the block around, or the end of a block that is whole.
 */
export type End = 'none' | 'line' | 'edge' | 'edge-around' | 'whole';

/** The heading to go back to where an element ends, and whether in any case. */
export interface Headings {
  heading: Heading | null;
  isLandmark: boolean;
}

/** An element that the walk is inside of; where it starts a block, the container of its text. */
export interface Frame extends Container {
  around: Frame | null;
  depth: number;
  scope: Scope;
  /** The innermost frame around the text here that starts a block: itself, or one around. */
  container: Frame;
  /** The child to visit next, and the one before it. */
  next: Node | null;
  last: Node | null;
  /** Nodes that stand here instead of children, last first: what a slot shows. */
  slotted: Node[] | null;
  /** Children to go on with after `next` and its siblings. */
  after: Node | null;
  /** True of `<details>` that is closed: of its children only the summary shows. */
  isClosed: boolean;
  /** What the living page says, once it was asked. */
  isShown: boolean | null;
  isStruck: boolean | null;
  /** True where it started the link of its scope. */
  isLink: boolean;
  /** What to do when the walk leaves, in order; then its end is made, and then its headings are over. */
  leave: (() => void)[] | null;
  end: End;
  headings: Headings | null;
}

/**
 * A frame for an element inside another: what holds around it holds for it.
 *
 * @example frameIn(frame, element, firstChild(element))
 */
export function frameIn(around: Frame, element: Element, next: Node | null): Frame {
  return {
    element,
    around,
    depth: around.depth + 1,
    scope: around.scope,
    container: around.container,
    role: 'text',
    level: null,
    isCompact: false,
    next,
    last: null,
    slotted: null,
    after: null,
    isClosed: false,
    isShown: null,
    isStruck: null,
    isLink: false,
    leave: null,
    end: 'none',
    headings: null,
  };
}

/**
 * The frame of a whole document, around its root element.
 *
 * @example rootFrame(document.documentElement)
 */
export function rootFrame(root: Element): Frame {
  const scope: Scope = {
    region: 'main',
    isSectioned: false,
    ways: 0,
    link: null,
    labelled: null,
    table: null,
    row: null,
    isPreformatted: false,
  };
  const outside = { depth: -1, scope } as Frame;
  const frame = frameIn(outside, root, root);
  frame.around = null;
  frame.isShown = true;
  frame.container = frame;
  return frame;
}

/**
 * The scope of a frame to be changed: a copy where it is still that of the frame around.
 *
 * @example ownScope(frame).region = 'footer'
 */
export function ownScope(frame: Frame): Scope {
  if (frame.scope === frame.around?.scope) frame.scope = { ...frame.scope };
  return frame.scope;
}

/**
 * Has something done when the walk leaves a frame, after what was asked for before.
 *
 * @example onLeave(frame, () => writer.flush())
 */
export function onLeave(frame: Frame, act: () => void): void {
  if (frame.leave) frame.leave.push(act);
  else frame.leave = [act];
}

/**
 * Takes the next node to visit out of a frame, null where all were visited.
 *
 * @example takeNext(frame)
 */
export function takeNext(frame: Frame): Node | null {
  if (!frame.next && frame.after) {
    frame.next = frame.after;
    frame.after = null;
  }
  const node = frame.next;
  if (!node) return frame.slotted?.pop() ?? null;
  frame.next = nextSibling(node);
  frame.last = node;
  return node;
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
