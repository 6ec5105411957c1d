import type { Region } from '../facts/snapshot.ts';
import type { Container, Heading } from './block-writer.ts';
import type { OpenControl } from './open-control.ts';
import type { OpenLink } from './open-link.ts';
import type { Tag } from './tag.ts';

/** A row of a table while its cells are composed. */
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
  /** True where what is inside was told in other words already. */
  isMuted: boolean;
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

/** An element that is open; where it starts a block, the container of its text. */
export interface Frame extends Container {
  around: Frame | null;
  /** How many elements it stands in. */
  depth: number;
  scope: Scope;
  /** The innermost frame around the text here that starts a block: itself, or one around. */
  container: Frame;
  /** True of `<details>` that is closed: of its children only the summary shows. */
  isClosed: boolean;
  /** True where it started the link of its scope. */
  isLink: boolean;
  /** What to do when it ends, in order; then its end is made, and then its headings are over. */
  leave: (() => void)[] | null;
  end: End;
  headings: Headings | null;
}

/**
 * A frame for an element inside another: what holds around it holds for it.
 *
 * @example frameIn(frame, tag)
 */
export function frameIn(around: Frame, tag: Tag): Frame {
  return {
    tag,
    around,
    depth: around.depth + 1,
    scope: around.scope,
    container: around.container,
    role: 'text',
    level: null,
    isCompact: false,
    isClosed: false,
    isLink: false,
    leave: null,
    end: 'none',
    headings: null,
  };
}

/**
 * The frame around a whole document.
 *
 * @example const outermost = rootFrame()
 */
export function rootFrame(): Frame {
  const scope: Scope = {
    region: 'main',
    isSectioned: false,
    ways: 0,
    link: null,
    labelled: null,
    table: null,
    row: null,
    isPreformatted: false,
    isMuted: false,
  };
  const outside = { depth: -1, scope } as Frame;
  const frame = frameIn(outside, { name: '', attributes: null, order: -1, inside: 0 });
  frame.around = null;
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
 * Has something done when a frame ends, after what was asked for before.
 *
 * @example onLeave(frame, () => writer.flush())
 */
export function onLeave(frame: Frame, act: () => void): void {
  if (frame.leave) frame.leave.push(act);
  else frame.leave = [act];
}
