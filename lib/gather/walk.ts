import * as BOUNDS from '../facts/bounds.ts';
import type { Link } from '../facts/snapshot.ts';
import { BlockWriter } from './block-writer.ts';
import { FormReader } from './form-reader.ts';
import { type Frame, rootFrame } from './frame.ts';
import { notedIn } from './noted.ts';
import type { Terms } from './open-block.ts';
import { PageData } from './page-data.ts';
import { read } from './read.ts';
import { TextFlow } from './text-flow.ts';
import { viewOf } from './visibility.ts';

/** A walk over a document: what it has found so far, and where it is. */
export interface Walk {
  readonly document: Document;
  /** The window of a living page, null of one that is only parsed. */
  readonly view: Window | null;
  /** The bounds that were reached. */
  readonly cut: Set<string>;
  readonly data: PageData;
  readonly writer: BlockWriter;
  readonly flow: TextFlow;
  readonly links: { link: Link; element: Element }[];
  readonly form: FormReader;
  readonly terms: Terms;
  /** The elements that the walk is inside of, outermost first. */
  readonly stack: Frame[];
  /** Elements with attributes that change what they are, null where each is to be asked. */
  readonly noted: Set<Element> | null;
  /** Nodes that may still be visited. */
  left: number;
  /** Embedded pages that were entered. */
  iframes: number;
}

/**
 * A walk that is still to be taken, from the root of a document.
 *
 * @example step(startWalk(document, 'https://shop.example/'), 100)
 */
export function startWalk(document: Document, url: string): Walk {
  const cut = new Set<string>();
  const view = viewOf(document);
  const writer = new BlockWriter(cut);
  const root = read(document, 'documentElement');
  return {
    document,
    view,
    cut,
    data: new PageData(url, cut),
    writer,
    flow: new TextFlow(writer, view),
    links: [],
    form: new FormReader(cut),
    terms: { term: '' },
    stack: root ? [rootFrame(root)] : [],
    noted: notedIn(document, view !== null),
    left: BOUNDS.nodes,
    iframes: 0,
  };
}

/**
 * Has a walk know what is noted in another tree that it comes to: a shadow, an embedded page.
 *
 * @example noteTree(walk, shadowRoot)
 */
export function noteTree({ noted, view }: Walk, root: Document | ShadowRoot): void {
  for (const element of notedIn(root, view !== null) ?? []) noted?.add(element);
}
