import { BOUNDS } from '../facts/bounds.ts';
import type { Link } from '../facts/snapshot.ts';
import { BlockWriter } from './block-writer.ts';
import { nameControl, type OpenControl, readControl } from './controls.ts';
import { attribute, nameOf, textUnder } from './dom.ts';
import { LETTERS, REPLACED, SECTIONING, SECTIONS, SKIPPED } from './elements.ts';
import { type Frame, frameIn, rootFrame, takeNext } from './frame.ts';
import { kindOf } from './kind.ts';
import { openBlock, type Terms } from './open-block.ts';
import { OpenLink, shieldedMail } from './open-link.ts';
import { PageData } from './page-data.ts';
import { HIDDEN, RAISED, SMALL, STRUCK } from './prose.ts';
import { read } from './read.ts';
import { landmarkOf } from './region.ts';
import { TextFlow } from './text-flow.ts';
import { absoluteUrl } from './url.ts';
import { isHidden, viewOf } from './visibility.ts';

const WAYS: Record<string, number> = { del: STRUCK, s: STRUCK, strike: STRUCK, small: SMALL, sup: RAISED };
const IFRAMES = 5;

/** One iterative walk over a document: what it says, and the element of each block, link and control. */
export class PageWalk {
  readonly cut = new Set<string>();
  readonly data: PageData;
  readonly writer = new BlockWriter(this.cut);
  readonly links: { link: Link; element: Element }[] = [];
  readonly controls: OpenControl[] = [];
  readonly #view: Window | null;
  readonly #flow: TextFlow;
  readonly #labels = new Map<string, string>();
  readonly #terms: Terms = { term: '' };
  readonly #stack: Frame[] = [];
  #iframes = 0;

  constructor(document: Document, url: string) {
    this.#view = viewOf(document);
    this.data = new PageData(url, this.cut);
    this.#flow = new TextFlow(this.writer, this.#view);
    const root = read(document, 'documentElement');
    if (root) this.#walk(rootFrame(root));
    this.writer.flush();
    for (const open of this.controls) open.control.label = nameControl(open, this.#labels, document);
  }

  #walk(root: Frame): void {
    this.#stack.push(root);
    let left: number = BOUNDS.nodes;
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const node = left > 0 ? takeNext(frame) : null;
      if (node) {
        left -= 1;
        this.#visit(node, frame);
        continue;
      }
      this.#stack.pop();
      for (const leave of frame.leave) leave();
    }
    if (left <= 0) this.cut.add('nodes');
  }

  #visit(node: Node, frame: Frame): void {
    const type = read(node, 'nodeType');
    if (type === 1) this.#element(node as Element, nameOf(node), frame);
    else if (type === 3 || type === 4) this.#flow.text(node.nodeValue ?? '', frame);
  }

  #element(element: Element, name: string, around: Frame): void {
    this.data.take(element, name);
    const control = this.#control(element, name, around);
    if (name === 'br') this.#flow.breakLine(around);
    else if (name === 'hr') this.#flow.edge(around);
    else if (REPLACED.has(name)) this.#flow.space(around);
    if (name === 'img' && around.link) around.link.alt ||= attribute(element, 'alt') ?? '';
    if (name === 'input' && control) this.#inputButton(control, around);
    if (name === 'iframe') this.#iframe(element, around);
    if (SKIPPED.has(name)) return;
    if (this.#stack.length >= BOUNDS.depth) {
      this.cut.add('depth');
      return;
    }
    const frame = frameIn(around, element);
    this.#open(frame, name, around);
    this.#stack.push(frame);
  }

  #open(frame: Frame, name: string, around: Frame): void {
    const { element } = frame;
    const role = (attribute(element, 'role') ?? '').trim().toLowerCase();
    const landmark = landmarkOf(element, name, role, around);
    const given = kindOf(name, role);
    const kind = given === 'line' && landmark ? 'block' : given;
    if (Object.hasOwn(WAYS, name)) frame.ways |= WAYS[name] as number;
    const isFolded = around.isClosed && name !== 'summary';
    if (!(frame.ways & HIDDEN) && (isFolded || isHidden(element, kind !== 'line', this.#view)))
      frame.ways |= HIDDEN;
    frame.isClosed = name === 'details' && attribute(element, 'open') === null;
    frame.isPreformatted ||= name === 'pre';
    frame.isSectioned ||= SECTIONING.has(name);
    if (landmark) frame.region = landmark;
    if (name === 'table' || role === 'table' || role === 'grid') frame.table = { heads: null };
    this.#openShadow(frame, name);
    if (name === 'a' || name === 'area') this.#openLink(frame);
    if (name === 'label') this.#openLabel(frame);
    if (kind !== 'line') openBlock(kind, name, frame, this.#flow, this.#terms);
    else if (!LETTERS.has(name)) {
      this.#flow.start();
      frame.leave.push(() => this.#flow.end());
    }
    if (landmark || SECTIONS.has(name)) this.#endHeadings(frame, landmark !== null && landmark !== 'main');
    const mail = shieldedMail(element);
    if (mail === '') return;
    frame.next = null;
    this.#flow.text(mail, frame);
  }

  /** A heading does not reach out of its section, unless the section holds nothing else. */
  #endHeadings(frame: Frame, isLandmark: boolean): void {
    const { writer } = this;
    const { heading } = writer;
    frame.leave.push(() => {
      if (isLandmark || writer.blocks.at(-1)?.role !== 'heading') writer.heading = heading;
    });
  }

  #openShadow(frame: Frame, name: string): void {
    const shadow = read(frame.element, 'shadowRoot');
    if (shadow) {
      const slots = typeof read(frame.element, 'assignedSlot') === 'object';
      frame.after = slots ? null : frame.next;
      frame.next = read(shadow, 'firstChild');
    }
    if (name !== 'slot') return;
    const assigned: unknown = (frame.element as HTMLSlotElement).assignedNodes;
    const nodes: Node[] = typeof assigned === 'function' ? assigned.call(frame.element) : [];
    if (nodes.length === 0) return;
    frame.next = null;
    frame.slotted = [...nodes].reverse();
  }

  #openLink(frame: Frame): void {
    const { element, region } = frame;
    const address = attribute(element, 'href');
    if (address === null) return;
    const href = absoluteUrl(address, this.data.base);
    const isKept = href !== null && this.links.length < BOUNDS.links;
    if (href !== null && !isKept) this.cut.add('links');
    const link: Link | null = isKept ? { text: '', href, region } : null;
    if (link) this.links.push({ link, element });
    const open = new OpenLink(element, link);
    frame.link = open;
    frame.leave.push(() => {
      const { unsaid } = open;
      if (unsaid !== '') this.#flow.text(` ${unsaid} `, frame);
      open.close();
    });
  }

  #openLabel(frame: Frame): void {
    const controls: OpenControl[] = [];
    frame.labelled = controls;
    frame.leave.push(() => {
      const text = textUnder(frame.element, 300);
      const id = attribute(frame.element, 'for');
      if (id && text !== '') this.#labels.set(id, text);
      for (const open of controls) open.around = text;
    });
  }

  #control(element: Element, name: string, around: Frame): OpenControl | null {
    const control = readControl(element, name, around.region);
    if (!control) return null;
    const open: OpenControl = { control, element, around: '' };
    around.labelled?.push(open);
    if (this.controls.length < BOUNDS.controls) this.controls.push(open);
    else this.cut.add('controls');
    return open;
  }

  /** `<input type="submit">` says in its value what other buttons say in their text. */
  #inputButton({ element, control }: OpenControl, around: Frame): void {
    if (!/^(?:submit|button|image)$/.test(control.kind)) return;
    const frame = { ...frameIn(around, element), next: null };
    openBlock('button', 'input', frame, this.#flow, this.#terms);
    this.#flow.text(control.value || (attribute(element, 'alt') ?? ''), frame);
    for (const leave of frame.leave) leave();
  }

  /** The content of an embedded page, where the browser lets us see it: it is of the same origin. */
  #iframe(element: Element, around: Frame): void {
    if (!this.#view || this.#iframes >= IFRAMES || this.#stack.length >= BOUNDS.depth) return;
    const inner = read(element as HTMLIFrameElement, 'contentDocument');
    const root = inner ? read(inner, 'documentElement') : null;
    if (!inner || !root || isHidden(element, true, this.#view)) return;
    this.#iframes += 1;
    const { base } = this.data;
    const frame = { ...frameIn(around, root), next: root as Node };
    openBlock('block', 'iframe', frame, this.#flow, this.#terms);
    this.data.base = absoluteUrl(read(inner, 'baseURI'), base) ?? base;
    frame.leave.push(() => {
      this.data.base = base;
    });
    this.#stack.push(frame);
  }
}
