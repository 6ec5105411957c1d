import type { BlockWriter } from './block-writer.ts';
import type { Frame } from './frame.ts';
import { fold, HIDDEN, STRUCK } from './prose.ts';
import { isSeam } from './seam.ts';
import { isShown, isStruckByStyle } from './visibility.ts';

/** Text of the walk on its way into blocks and links: words, spaces, lines. */
export class TextFlow {
  readonly writer: BlockWriter;
  readonly #view: Window | null;
  #seam: 'none' | 'ended' | 'touching' = 'none';

  constructor(writer: BlockWriter, view: Window | null) {
    this.writer = writer;
    this.#view = view;
  }

  /** Adds the text of a text node. */
  text(given: string, frame: Frame): void {
    const raw = this.writer.bounded(given);
    if (!frame.scope.isPreformatted) {
      this.#words(raw, frame);
      return;
    }
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) this.breakLine(frame);
      this.#words(line, frame);
    }
  }

  #words(raw: string, frame: Frame): void {
    // Half of all text nodes are the space between tags.
    const text = raw.trim() === '' ? raw && ' ' : fold(raw);
    if (text === '') return;
    if (text !== ' ' && this.#seam === 'touching' && isSeam(this.writer.last, text.charAt(0)))
      this.space(frame);
    if (text === ' ') {
      this.space(frame);
      return;
    }
    this.#seam = 'none';
    const { container, link } = frame.scope;
    this.writer.add(text, container, this.#waysOf(text, frame));
    if (!link) return;
    link.add(text);
    if (link.link) this.writer.attach(link.link);
  }

  /** In a living page by what the browser computed: whether it is shown at all, and struck. */
  #waysOf(text: string, frame: Frame): number {
    const { ways } = frame.scope;
    const view = this.#view;
    if (!view || ways & HIDDEN) return ways;
    if (!isShown(frame)) return ways | HIDDEN;
    return this.#isStruck(text, frame, view) ? ways | STRUCK : ways;
  }

  /** Only short texts with a digit are looked at: struck prices are what matters, and style costs. */
  #isStruck(text: string, frame: Frame, view: Window): boolean {
    if (frame.scope.ways & STRUCK || text.length > 40 || !/\d/.test(text)) return false;
    let around: Frame | null = frame;
    for (let steps = 0; around?.around && steps < 3; steps += 1) {
      around.isStruck ??= isStruckByStyle(around.element, view);
      if (around.isStruck) return true;
      around = around.around;
    }
    return false;
  }

  space(frame: Frame): void {
    this.#seam = 'none';
    this.writer.gap(' ', frame.scope.ways);
    frame.scope.link?.prose.gap(' ', 0);
  }

  breakLine(frame: Frame): void {
    this.#seam = 'none';
    this.writer.breakLine(frame.scope.container, frame.scope.ways);
    frame.scope.link?.prose.gap(' ', 0);
  }

  /** The edge of a block: a new line in a compact one, else the end of the block that is written. */
  edge(frame: Frame): void {
    this.#seam = 'none';
    const { container, ways, link } = frame.scope;
    if (container.isCompact) this.writer.gap('\n', ways);
    else this.writer.flush();
    link?.prose.gap(' ', 0);
  }

  /** An element in the line starts. */
  start(): void {
    if (this.#seam === 'ended') this.#seam = 'touching';
  }

  /** An element ends. */
  end(frame: Frame): void {
    if (frame.end === 'line') this.#seam = 'ended';
    else if (frame.end === 'whole') this.writer.flush();
    else this.edge(frame.end === 'edge' ? frame : (frame.around ?? frame));
  }
}
