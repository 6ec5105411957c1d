import * as BOUNDS from '../facts/bounds.ts';
import type { Block, Link, Region } from '../facts/snapshot.ts';
import { LINE, Prose } from './prose.ts';
import type { Tag } from './tag.ts';

/** The element whose text makes a block, and what the block is. */
export interface Container {
  tag: Tag;
  role: Block['role'];
  scope: { region: Region };
  /** 1–6, of a heading. */
  level: number | null;
  /** True where blocks inside are lines of this one: a cell, a label, a heading. */
  isCompact: boolean;
}

/** A heading, and those above it that still hold. */
export interface Heading {
  index: number;
  level: number;
  above: Heading | null;
}

/** A place in the text written so far. */
export interface Bookmark {
  prose: Prose;
  start: number;
}

/** Turns text into blocks, and keeps the element of each. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly tags: Tag[] = [];
  /** The heading that what comes stands under; a section sets it back where it ends. */
  heading: Heading | null = null;
  private prose = new Prose();
  private container: Container | null = null;
  private links: Link[] = [];
  private left: number = BOUNDS.characters;
  private readonly cut: Set<string>;

  constructor(cut: Set<string>) {
    this.cut = cut;
  }

  /** Adds folded text of a container; a text beyond the length of a block goes on in the next. */
  add(text: string, container: Container, ways: number): void {
    let rest = text;
    if (rest.length > this.left) {
      rest = rest.slice(0, this.left);
      this.cut.add('characters');
    }
    this.left -= rest.length;
    while (rest !== '') {
      const room = BOUNDS.blockLength - this.prose.text.length - 2;
      if (room < rest.length && this.prose.text !== '') {
        this.flush();
        continue;
      }
      if (this.prose.text === '') this.container = container;
      if (rest.length <= room) {
        this.prose.add(rest, ways);
        return;
      }
      const space = rest.lastIndexOf(' ', room);
      const end = space > 0 ? space : room;
      this.prose.add(rest.slice(0, end), ways);
      rest = rest.slice(end);
    }
  }

  gap(gap: number, ways: number): void {
    this.prose.gap(gap, ways);
  }

  /** Breaks the line; two breaks in a row end the paragraph, where the container has paragraphs. */
  breakLine(container: Container, ways: number): void {
    if (this.prose.isBroken && !container.isCompact) this.flush();
    else this.prose.gap(LINE, ways);
  }

  /** Has the link point to the block that is being written. */
  attach(link: Link): void {
    if (this.links.at(-1) !== link) this.links.push(link);
  }

  bookmark(): Bookmark {
    return { prose: this.prose, start: this.prose.text.length };
  }

  /** What was written since a bookmark, without what earlier blocks hold. */
  since({ prose, start }: Bookmark): string {
    return prose === this.prose ? prose.text.slice(start).replace(/^[\s:]+/, '') : this.prose.text;
  }

  /** True where the block that is written ends, so far, with these words. */
  endsWith(text: string): boolean {
    return this.prose.text !== '' && this.prose.text.endsWith(text);
  }

  get last(): string {
    return this.prose.last;
  }

  /** Ends the block that is being written, if it has text; `more` adds to it or says what it is. */
  flush(more: Partial<Block> = {}): void {
    const { text, marks } = this.prose;
    // Most edges have nothing before them.
    if (text === '') return;
    const links = this.links;
    const container = this.container;
    this.prose = new Prose();
    this.links = [];
    if (!container) return;
    if (this.blocks.length >= BOUNDS.blocks) {
      this.cut.add('blocks');
      return;
    }
    const index = this.blocks.length;
    const { role, scope, level, tag } = container;
    const block: Block = { role, text, region: scope.region, ...more };
    if (level !== null) this.place(block, index, level);
    else if (this.heading) block.under = this.heading.index;
    if (marks.length > 0) block.marks = marks;
    for (const link of links) if (link.block === undefined) link.block = index;
    this.blocks.push(block);
    this.tags.push(tag);
  }

  private place(heading: Block, index: number, level: number): void {
    let above = this.heading;
    while (above && above.level >= level) above = above.above;
    heading.level = level;
    if (above) heading.under = above.index;
    this.heading = { index, level, above };
  }
}
