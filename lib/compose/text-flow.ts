import type { BlockWriter } from './block-writer.ts';
import type { Frame } from './frame.ts';
import { fold, LINE, SPACE } from './prose.ts';
import { isSeam } from './seam.ts';

/** Text on its way into blocks and links: words, spaces, lines. */
export class TextFlow {
  readonly writer: BlockWriter;
  private seam: 'none' | 'ended' | 'touching' = 'none';

  constructor(writer: BlockWriter) {
    this.writer = writer;
  }

  /** Adds the text of a text node; `ways` are the bits of how it is shown, beside those of its frame. */
  text(raw: string, frame: Frame, ways: number): void {
    if (frame.scope.isMuted) return;
    if (!frame.scope.isPreformatted) {
      this.words(fold(raw), frame, ways);
      return;
    }
    for (const [index, line] of raw.split('\n').entries()) {
      if (index > 0) this.breakLine(frame);
      this.words(fold(line), frame, ways);
    }
  }

  /** Adds folded text. */
  private words(text: string, frame: Frame, ways: number): void {
    if (text === '' || text === ' ') {
      if (text !== '') this.space(frame);
      return;
    }
    const { writer } = this;
    if (this.seam === 'touching' && isSeam(writer.last, text.charAt(0))) this.space(frame);
    this.seam = 'none';
    const { link } = frame.scope;
    writer.add(text, frame.container, frame.scope.ways | ways);
    if (!link) return;
    link.add(text);
    if (link.link) writer.attach(link.link);
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
