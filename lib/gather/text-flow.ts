import type { BlockWriter } from './block-writer.ts';
import type { Frame } from './frame.ts';
import { fold, STRUCK } from './prose.ts';
import { isSeam } from './seam.ts';
import { isStruckByStyle } from './visibility.ts';

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
  text(raw: string, frame: Frame): void {
    if (!frame.isPreformatted) {
      this.#words(raw, frame);
      return;
    }
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) this.breakLine(frame);
      this.#words(line, frame);
    }
  }

  #words(raw: string, frame: Frame): void {
    const text = fold(raw);
    if (text === '') return;
    if (this.#seam === 'touching' && isSeam(this.writer.last, text.charAt(0))) this.space(frame);
    if (text === ' ') {
      this.space(frame);
      return;
    }
    this.#seam = 'none';
    this.writer.add(text, frame.container, this.#waysOf(text, frame));
    frame.link?.add(text);
    if (frame.link?.link) this.writer.attach(frame.link.link);
  }

  /** Only short texts with a digit are looked at: struck prices are what matters, and style costs. */
  #waysOf(text: string, frame: Frame): number {
    const view = this.#view;
    if (!view || frame.ways & STRUCK || text.length > 40 || !/\d/.test(text)) return frame.ways;
    let around: Frame | null = frame;
    for (let steps = 0; around?.around && steps < 3; steps += 1) {
      around.isStruckByStyle ??= isStruckByStyle(around.element, view);
      if (around.isStruckByStyle) return frame.ways | STRUCK;
      around = around.around;
    }
    return frame.ways;
  }

  space(frame: Frame): void {
    this.#seam = 'none';
    this.writer.gap(' ', frame.ways);
    frame.link?.prose.gap(' ', 0);
  }

  breakLine(frame: Frame): void {
    this.#seam = 'none';
    this.writer.breakLine(frame.container, frame.ways);
    frame.link?.prose.gap(' ', 0);
  }

  /** The edge of a block: a new line in a compact one, else the end of the block that is written. */
  edge(frame: Frame): void {
    this.#seam = 'none';
    if (frame.container.isCompact) this.writer.gap('\n', frame.ways);
    else this.writer.flush();
    frame.link?.prose.gap(' ', 0);
  }

  /** An element in the line starts. */
  start(): void {
    if (this.#seam === 'ended') this.#seam = 'touching';
  }

  /** An element in the line ends. */
  end(): void {
    this.#seam = 'ended';
  }
}
