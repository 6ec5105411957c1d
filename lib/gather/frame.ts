import type { Region } from '../facts/snapshot.ts';
import type { Container } from './block-writer.ts';
import type { OpenControl } from './controls.ts';
import type { OpenLink } from './open-link.ts';
import { read } from './read.ts';

/** A row of a table while the walk is inside it. */
export interface Row {
  cells: string[];
  isHead: boolean;
}

/** An element that the walk is inside of, and what holds for everything in it. */
export interface Frame {
  element: Element;
  around: Frame | null;
  /** The child to visit next. */
  next: Node | null;
  /** Nodes that stand here instead of children, last first: what a slot shows. */
  slotted: Node[];
  /** Children to go on with after `next` and its siblings. */
  after: Node | null;
  region: Region;
  isSectioned: boolean;
  depth: number;
  /** How text is shown here, as bits. */
  ways: number;
  container: Container;
  link: OpenLink | null;
  /** The controls inside the label that this is in. */
  labelled: OpenControl[] | null;
  table: { heads: string[] | null } | null;
  row: Row | null;
  /** True of `<details>` that is closed: of its children only the summary shows. */
  isClosed: boolean;
  isPreformatted: boolean;
  isStruckByStyle: boolean | null;
  /** What to do when the walk leaves, in order. */
  leave: (() => void)[];
}

/**
 * A frame for an element inside another: what holds around it holds for it.
 *
 * @example frameIn(frame, element)
 */
export function frameIn(around: Frame, element: Element): Frame {
  return {
    ...around,
    element,
    around,
    next: read(element, 'firstChild'),
    slotted: [],
    after: null,
    depth: around.depth + 1,
    isClosed: false,
    isStruckByStyle: null,
    leave: [],
  };
}

/**
 * The frame of a whole document, around its root element.
 *
 * @example rootFrame(document.documentElement)
 */
export function rootFrame(root: Element): Frame {
  return {
    element: root,
    around: null,
    next: root,
    slotted: [],
    after: null,
    region: 'main',
    isSectioned: false,
    depth: 0,
    ways: 0,
    container: { element: root, role: 'text', region: 'main', isCompact: false },
    link: null,
    labelled: null,
    table: null,
    row: null,
    isClosed: false,
    isPreformatted: false,
    isStruckByStyle: null,
    leave: [],
  };
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
  if (!node) return frame.slotted.pop() ?? null;
  frame.next = read(node, 'nextSibling');
  return node;
}
