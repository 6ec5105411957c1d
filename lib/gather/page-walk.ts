import * as BOUNDS from '../facts/bounds.ts';
import type { Link } from '../facts/snapshot.ts';
import { BlockWriter } from './block-writer.ts';
import type { OpenControl } from './controls.ts';
import { attribute, firstChild, holdsOnlyText, localName, nodeType, nodeValue, textContent } from './dom.ts';
import { FormReader } from './form-reader.ts';
import {
  type Frame,
  findAgain,
  frameIn,
  type Headings,
  onLeave,
  ownScope,
  rootFrame,
  takeNext,
} from './frame.ts';
import { contentOf, enterShadow } from './inner-tree.ts';
import { type Kind, kindOf } from './kind.ts';
import { notedIn } from './noted.ts';
import { openBlock, type Terms } from './open-block.ts';
import { OpenLink, shieldedMail } from './open-link.ts';
import { PageData } from './page-data.ts';
import { HIDDEN } from './prose.ts';
import { read } from './read.ts';
import { canBeLandmark, landmarkOf } from './region.ts';
import { TextFlow } from './text-flow.ts';
import { type Trait, traitOf } from './trait.ts';
import { absoluteUrl } from './url.ts';
import { saysHidden, viewOf } from './visibility.ts';

const IFRAMES = 5;
/** Naming a control costs about as much as so many nodes. */
const CONTROL = 8;

/**
 * One iterative walk over a document: what it says, and the element of each block, link and control. It goes
 * as far as `step` is called for, so that a page need not wait for the whole of it.
 *
 * @example const walk = new PageWalk(document, url); while (!walk.step(1_000)) await pause();
 */
export class PageWalk {
  readonly cut = new Set<string>();
  readonly data: PageData;
  readonly writer = new BlockWriter(this.cut);
  readonly links: { link: Link; element: Element }[] = [];
  readonly form = new FormReader(this.cut);
  readonly #document: Document;
  readonly #view: Window | null;
  readonly #flow: TextFlow;
  readonly #terms: Terms = { term: '' };
  readonly #stack: Frame[] = [];
  readonly #noted: Set<Element> | null;
  #left: number = BOUNDS.nodes;
  #iframes = 0;

  constructor(document: Document, url: string) {
    this.#document = document;
    this.#view = viewOf(document);
    this.data = new PageData(url, this.cut);
    this.#flow = new TextFlow(this.writer, this.#view);
    this.#noted = notedIn(document, this.#view !== null);
    const root = read(document, 'documentElement');
    if (root) this.#stack.push(rootFrame(root));
  }

  /** Goes on for so many nodes; true where the walk is at its end. The page may change between two steps. */
  step(nodes: number): boolean {
    const stack = this.#stack;
    if (!stack.every(findAgain)) this.cut.add('changed');
    let frame = stack.at(-1);
    for (let rest = nodes; frame && rest > 0; frame = stack.at(-1)) {
      const node = this.#left > 0 ? takeNext(frame) : null;
      if (node) {
        this.#left -= 1;
        rest -= 1;
        this.#visit(node, frame);
        continue;
      }
      stack.pop();
      this.#leave(frame);
    }
    if (frame) return false;
    if (this.#left <= 0) this.cut.add('nodes');
    this.writer.flush();
    return this.form.name(Math.ceil(nodes / CONTROL), this.#document);
  }

  #visit(node: Node, frame: Frame): void {
    const type = nodeType(node);
    if (type === 1) this.#element(node as Element, traitOf(localName(node as Element)), frame);
    else if (type === 3 || type === 4) this.#flow.text(nodeValue(node) ?? '', frame);
  }

  #leave(frame: Frame): void {
    if (frame.isLink) this.#closeLink(frame);
    if (frame.leave) for (const leave of frame.leave) leave();
    if (frame.end !== 'none') this.#flow.end(frame);
    if (frame.headings) this.#endHeadings(frame.headings);
  }

  #element(element: Element, trait: Trait, around: Frame): void {
    const isNoted = this.#noted?.has(element) ?? true;
    if (isNoted) this.data.takeItem(element);
    if (trait.isSpecial) this.#special(element, trait, around);
    if (trait.isSkipped) return;
    if (this.#stack.length >= BOUNDS.depth) {
      this.cut.add('depth');
      return;
    }
    const frame = frameIn(around, element, null);
    if (isNoted || !trait.isPlain || canBeLandmark(around) || around.isClosed)
      this.#open(frame, trait, isNoted, around);
    else this.#openLine(frame, trait);
    this.#enter(frame, trait, isNoted);
  }

  /** Goes on inside an element, or reads it at once where there is nothing but text. */
  #enter(frame: Frame, { name, hasInside }: Trait, isNoted: boolean): void {
    const { element } = frame;
    const shadow = hasInside ? enterShadow(frame, name) : null;
    if (shadow) this.#note(shadow);
    const mail = isNoted ? shieldedMail(element) : '';
    const isLeaf = mail !== '' || (!shadow && !frame.slotted && holdsOnlyText(element));
    if (isLeaf) {
      this.#flow.text(mail || (textContent(element) ?? ''), frame);
      this.#leave(frame);
      return;
    }
    if (!shadow && !frame.slotted) frame.next = firstChild(element);
    this.#stack.push(frame);
  }

  /** A stretch of a line. */
  #openLine(frame: Frame, { isLetters }: Trait): void {
    if (isLetters) return;
    this.#flow.start();
    frame.end = 'line';
  }

  /** What an element is itself, whatever is inside it. */
  #special(element: Element, { name, isReplaced }: Trait, around: Frame): void {
    this.data.take(element, name);
    const control = this.form.take(element, name, around);
    if (name === 'br') this.#flow.breakLine(around);
    else if (name === 'hr') this.#flow.edge(around);
    else if (isReplaced) this.#flow.space(around);
    const { link } = around.scope;
    if (name === 'img' && link) link.alt ||= attribute(element, 'alt') ?? '';
    if (name === 'input' && control) this.#inputButton(control, around);
    if (name === 'iframe') this.#iframe(element, around);
  }

  #open(frame: Frame, trait: Trait, isNoted: boolean, around: Frame): void {
    const { element } = frame;
    const { name } = trait;
    const role = isNoted ? (attribute(element, 'role') ?? '').trim().toLowerCase() : '';
    const landmark = landmarkOf(element, name, role, isNoted, around);
    const given = role === '' ? trait.kind : kindOf(name, role);
    const kind = given === 'line' && landmark ? 'block' : given;
    const ways = trait.ways | this.#hiddenWay(element, trait, kind, isNoted, around);
    if (ways !== 0) ownScope(frame).ways |= ways;
    if (trait.isSectioning) ownScope(frame).isSectioned = true;
    if (landmark) ownScope(frame).region = landmark;
    if (name === 'details') frame.isClosed = attribute(element, 'open') === null;
    if (name === 'pre') ownScope(frame).isPreformatted = true;
    if (name === 'table' || role === 'table' || role === 'grid') ownScope(frame).table = { heads: null };
    if (name === 'a' || name === 'area') this.#openLink(frame);
    if (name === 'label') this.form.openLabel(frame);
    if (kind !== 'line') openBlock(kind, name, frame, this.#flow, this.#terms);
    else this.#openLine(frame, trait);
    if (landmark || trait.isSection)
      frame.headings = {
        heading: this.writer.heading,
        isLandmark: landmark !== null && landmark !== 'main',
      };
  }

  #hiddenWay(element: Element, { name }: Trait, kind: Kind, isNoted: boolean, around: Frame): number {
    if (around.isClosed && name !== 'summary') return HIDDEN;
    if (this.#view || !isNoted || around.scope.ways & HIDDEN) return 0;
    return saysHidden(element, kind !== 'line') ? HIDDEN : 0;
  }

  /** A heading does not reach out of its section, unless the section holds nothing else. */
  #endHeadings({ heading, isLandmark }: Headings): void {
    const { writer } = this;
    if (isLandmark || writer.blocks.at(-1)?.role !== 'heading') writer.heading = heading;
  }

  /** Another tree is walked too. */
  #note(root: Document | ShadowRoot): void {
    for (const element of notedIn(root, this.#view !== null) ?? []) this.#noted?.add(element);
  }

  #openLink(frame: Frame): void {
    const { element } = frame;
    const address = attribute(element, 'href');
    if (address === null) return;
    const href = absoluteUrl(address, this.data.base);
    const isKept = href !== null && this.links.length < BOUNDS.links;
    if (href !== null && !isKept) this.cut.add('links');
    const link: Link | null = isKept ? { text: '', href, region: frame.scope.region } : null;
    if (link) this.links.push({ link, element });
    ownScope(frame).link = new OpenLink(element, address, link);
    frame.isLink = true;
  }

  #closeLink(frame: Frame): void {
    const { link } = frame.scope;
    const unsaid = link?.unsaid ?? '';
    if (unsaid !== '') this.#flow.text(` ${unsaid} `, frame);
    link?.close();
  }

  /** `<input type="submit">` says in its value what other buttons say in their text. */
  #inputButton({ element, control }: OpenControl, around: Frame): void {
    if (!/^(?:submit|button|image)$/.test(control.kind)) return;
    const frame = frameIn(around, element, null);
    openBlock('button', 'input', frame, this.#flow, this.#terms);
    this.#flow.text(control.value || (attribute(element, 'alt') ?? ''), frame);
    this.#leave(frame);
  }

  /** The content of an embedded page, where the browser lets us see it: it is of the same origin. */
  #iframe(element: Element, around: Frame): void {
    if (!this.#view || this.#iframes >= IFRAMES || this.#stack.length >= BOUNDS.depth) return;
    const inner = contentOf(element);
    const root = inner ? read(inner, 'documentElement') : null;
    if (!inner || !root) return;
    this.#iframes += 1;
    this.#note(inner);
    const { base } = this.data;
    const frame = frameIn(around, root, root);
    openBlock('block', 'iframe', frame, this.#flow, this.#terms);
    this.data.base = absoluteUrl(read(inner, 'baseURI'), base) ?? base;
    onLeave(frame, () => {
      this.data.base = base;
    });
    this.#stack.push(frame);
  }
}
