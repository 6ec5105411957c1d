import * as BOUNDS from '../facts/bounds.ts';
import type { Token } from '../facts/token.ts';
import { localName } from './dom.ts';
import { type Frame, frameIn } from './frame.ts';
import { type Noted, notedIn } from './noted.ts';
import { PageData } from './page-data.ts';
import { read } from './read.ts';
import { traitOf } from './trait.ts';
import { viewOf } from './visibility.ts';

/** A walk over a document: what it has recorded so far, and where it is. */
export interface Walk {
  readonly document: Document;
  /** The window of a living page, null of one that is only parsed. */
  readonly view: Window | null;
  /** The bounds that were reached. */
  readonly cut: Set<string>;
  readonly data: PageData;
  readonly tokens: Token[];
  /** The elements that were recorded, in their order, where somebody asks for them. */
  readonly elements: Element[] | null;
  /** The elements that the walk is inside of, outermost first. */
  readonly stack: Frame[];
  /** Null where each element is to be asked. */
  readonly noted: Noted | null;
  /** Nodes that may still be visited, and characters recorded. */
  left: number;
  characters: number;
  /** Embedded pages that were entered. */
  iframes: number;
  /** Texts with letters, or prices, that were recorded. */
  said: number;
  /** Links, and preformatted texts, that the walk is inside of. */
  links: number;
  preformatted: number;
}

/**
 * A walk that is still to be taken, from the root of a document. `elements` gets each element that is recorded.
 *
 * @example step(startWalk(document, 'https://shop.example/', null), 100)
 */
export function startWalk(document: Document, url: string, elements: Element[] | null): Walk {
  const cut = new Set<string>();
  const view = viewOf(document);
  const root = read(document, 'documentElement');
  return {
    document,
    view,
    cut,
    data: new PageData(url, cut),
    tokens: [],
    elements,
    stack: root ? [rootFrame(root, null)] : [],
    noted: notedIn(document, view !== null, null),
    left: BOUNDS.nodes,
    characters: BOUNDS.raw,
    iframes: 0,
    said: 0,
    links: 0,
    preformatted: 0,
  };
}

/**
 * The frame from which the walk comes to the root of a document.
 *
 * @example rootFrame(document.documentElement, null)
 */
export function rootFrame(root: Element, around: Frame | null): Frame {
  const frame = frameIn(around, root, traitOf(localName(root)));
  frame.next = root;
  if (!around) frame.isShown = true;
  return frame;
}

/**
 * Has a walk know what is noted in another tree that it comes to: a shadow, an embedded page.
 *
 * @example noteTree(walk, shadowRoot)
 */
export function noteTree({ noted, view }: Walk, root: Document | ShadowRoot): void {
  notedIn(root, view !== null, noted);
}
