import * as BOUNDS from '../facts/bounds.ts';
import type { BlockWriter } from './block-writer.ts';
import type { Frame } from './frame.ts';
import { fold, HIDDEN, LINE, SPACE, STRUCK } from './prose.ts';
import { isSeam } from './seam.ts';
import { isShown, isStruckByStyle } from './visibility.ts';

const DIGIT = /\d/;

/** Text of the walk on its way into blocks and links: words, spaces, lines. */
export class TextFlow {
  readonly writer: BlockWriter;
  private readonly view: Window | null;
  private seam: 'none' | 'ended' | 'touching' = 'none';

  constructor(writer: BlockWriter, view: Window | null) {
    this.writer = writer;
    this.view = view;
  }

  /** Adds the text of a text node. */
  text(given: string, frame: Frame): void {
    const raw = given.length > BOUNDS.characters ? this.writer.bounded(given) : given;
    if (frame.scope.isPreformatted) this.lines(raw, frame);
    // Half of all text nodes are the space between tags.
    else if (raw.trim() !== '') this.words(fold(raw), frame);
    else if (raw !== '') this.space(frame);
  }

  private lines(raw: string, frame: Frame): void {
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) this.breakLine(frame);
      if (line.trim() !== '') this.words(fold(line), frame);
      else if (line !== '') this.space(frame);
    }
  }

  /** Adds folded text. */
  private words(text: string, frame: Frame): void {
    if (text === '' || text === ' ') {
      if (text !== '') this.space(frame);
      return;
    }
    const { writer } = this;
    if (this.seam === 'touching' && isSeam(writer.last, text.charAt(0))) this.space(frame);
    this.seam = 'none';
    writer.add(text, frame.container, this.waysOf(text, frame));
    const { link } = frame.scope;
    if (!link) return;
    link.add(text);
    if (link.link) writer.attach(link.link);
  }

  /** In a living page by what the browser computed: whether it is shown at all, and struck. */
  private waysOf(text: string, frame: Frame): number {
    const { ways } = frame.scope;
    const { view } = this;
    if (!view || ways & HIDDEN) return ways;
    if (!isShown(frame)) return ways | HIDDEN;
    // Only short texts with a digit are looked at: struck prices are what matters, and style costs.
    if (ways & STRUCK || text.length > 40 || !DIGIT.test(text)) return ways;
    return isStruck(frame, view) ? ways | STRUCK : ways;
  }

  space(frame: Frame): void {
    this.seam = 'none';
    const { ways, link } = frame.scope;
    this.writer.gap(SPACE, ways);
    if (link) link.prose.gap(SPACE, 0);
  }

  breakLine(frame: Frame): void {
    this.seam = 'none';
    const { ways, link } = frame.scope;
    this.writer.breakLine(frame.container, ways);
    if (link) link.prose.gap(SPACE, 0);
  }

  /** The edge of a block: a new line in a compact one, else the end of the block that is written. */
  edge(frame: Frame): void {
    this.seam = 'none';
    const { ways, link } = frame.scope;
    if (frame.container.isCompact) this.writer.gap(LINE, ways);
    else this.writer.flush();
    if (link) link.prose.gap(SPACE, 0);
  }

  /** An element in the line starts. */
  start(): void {
    if (this.seam === 'ended') this.seam = 'touching';
  }

  /** An element ends. */
  end(frame: Frame): void {
    if (frame.end === 'line') this.seam = 'ended';
    else if (frame.end === 'whole') this.writer.flush();
    else this.edge(frame.end === 'edge' ? frame : (frame.around ?? frame));
  }
}

function isStruck(frame: Frame, view: Window): boolean {
  let around: Frame | null = frame;
  for (let steps = 0; around?.around && steps < 3; steps += 1) {
    around.isStruck ??= isStruckByStyle(around.element, view);
    if (around.isStruck) return true;
    around = around.around;
  }
  return false;
}
