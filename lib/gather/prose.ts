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

/** What can stand between two stretches of text, weakest first. */
const GAPS = ['', ' ', '\n', '\t', ': '] as const;
export type Gap = (typeof GAPS)[number];

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

/** Collects the text of one block as it is read, and marks the stretches that are shown in a special way. */
export class Prose {
  text = '';
  readonly marks: Mark[] = [];
  #gap: Gap = '';
  #gapWays = 0;

  /** Adds folded text; `ways` are the bits of how it is shown. */
  add(text: string, ways: number): void {
    if (text.startsWith(' ')) this.gap(' ', ways);
    const bare = text.trim();
    if (bare === '') return;
    if (this.text === '') this.#gap = '';
    const from = this.text.length + this.#gap.length;
    const through = this.#gap === '' ? ways : this.#gapWays & ways;
    this.text += this.#gap + bare;
    this.#gap = '';
    if (ways !== 0) this.#mark(ways, from, through);
    if (text.endsWith(' ')) this.gap(' ', ways);
  }

  /** Puts something between the text so far and the text to come; the strongest gap wins. */
  gap(gap: Gap, ways: number): void {
    if (this.text === '' || gap === this.#gap || GAPS.indexOf(gap) < GAPS.indexOf(this.#gap)) return;
    this.#gap = gap;
    this.#gapWays = ways;
  }

  /** True where a line was broken since the last word. */
  get isBroken(): boolean {
    return this.text !== '' && this.#gap === '\n';
  }

  /** The last character; an empty string where something stands between it and what comes. */
  get last(): string {
    return this.#gap === '' ? this.text.slice(-1) : '';
  }

  #mark(ways: number, start: number, through: number): void {
    const end = this.text.length;
    for (const [way, kind] of KINDS) {
      if ((ways & way) === 0) continue;
      const last = this.marks.findLast((mark) => mark.kind === kind);
      // Space between two hidden stretches is seen by nobody either.
      if (last && (through | HIDDEN) & way && last.end >= start - 2) last.end = end;
      else this.marks.push({ kind, start, end });
    }
  }
}
