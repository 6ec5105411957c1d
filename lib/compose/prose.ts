import type { Mark } from '../facts/snapshot.ts';

/** Ways to show a stretch of text, as bits. */
export const STRUCK = 1;
export const SMALL = 2;
export const RAISED = 4;
export const HIDDEN = 8;

const KINDS: readonly [number, Mark['kind']][] = [
  [STRUCK, 'struck'],
  [SMALL, 'small'],
  [RAISED, 'raised'],
  [HIDDEN, 'hidden'],
];

/** What can stand between two stretches of text, weakest first, by its place in `GAPS`. */
export const SPACE = 1;
export const LINE = 2;
export const TAB = 3;
export const COLON = 4;
const GAPS = ['', ' ', '\n', '\t', ': '] as const;

/** Soft hyphens, zero-width spaces and marks of direction: they are there, but nobody sees them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** Text that `fold` has something to do in; most has not. */
const FOLDABLE = new RegExp(`[^\\S ]| {2}|${UNSEEN.source}`);

/**
 * Text as it is seen: each run of white space is one space, unseen characters are gone; a space at
 * either end stays.
 *
 * @example fold(' Rück\u00adgabe\n in 14\u00a0Tagen') // ' Rückgabe in 14 Tagen'
 */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(UNSEEN, '').replace(/\s+/g, ' ') : text;
}

/**
 * Collects the text of one block as it is read, and marks the stretches that are shown in a special way.
 */
export class Prose {
  text = '';
  readonly marks: Mark[] = [];
  private pending = 0;
  private gapWays = 0;

  /** Adds folded text; `ways` are the bits of how it is shown. */
  add(text: string, ways: number): void {
    const bare = text.trim();
    if (bare === '') {
      if (text !== '') this.gap(SPACE, ways);
      return;
    }
    const isWhole = bare.length === text.length;
    if (!isWhole && text.startsWith(' ')) this.gap(SPACE, ways);
    const gap = this.pending;
    this.text += gap === 0 ? bare : GAPS[gap] + bare;
    this.pending = 0;
    if (ways !== 0) this.mark(ways, bare.length, gap === 0 ? ways : this.gapWays & ways);
    if (!isWhole && text.endsWith(' ')) this.gap(SPACE, ways);
  }

  /** Puts something between the text so far and the text to come; the strongest gap wins. */
  gap(gap: number, ways: number): void {
    if (gap <= this.pending || this.text === '') return;
    this.pending = gap;
    this.gapWays = ways;
  }

  /** True where a line was broken since the last word. */
  get isBroken(): boolean {
    return this.text !== '' && this.pending === LINE;
  }

  /** The last character; an empty string where something stands between it and what comes. */
  get last(): string {
    return this.pending === 0 ? this.text.slice(-1) : '';
  }

  private mark(ways: number, length: number, through: number): void {
    const end = this.text.length;
    const start = end - length;
    for (const [way, kind] of KINDS) {
      if ((ways & way) === 0) continue;
      const last = this.marks.findLast((mark) => mark.kind === kind);
      // Space between two hidden stretches is seen by nobody either.
      if (last && (through | HIDDEN) & way && last.end >= start - 2) last.end = end;
      else this.marks.push({ kind, start, end });
    }
  }
}
