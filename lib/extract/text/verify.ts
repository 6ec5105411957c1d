import { between } from '../slots/count.ts';
import type { Element, Variant } from './compile-phrases.ts';
import { OPEN_SLOTS } from './slots.ts';
import type { View } from './view.ts';

/** A place where a phrase stands, from word `first` up to `last` (exclusive), and what its slots hold. */
export interface Match {
  variant: Variant;
  first: number;
  last: number;
  slots: ReadonlyMap<string, unknown>;
}

/** Counts what matching costs: one step for each element compared. */
export interface Counter {
  steps: number;
}

/** Words that a gap may skip. */
const WIDEST_GAP = 4;
/** Steps that one verification may take; phrases with several gaps end here on hostile text. */
const MOST_STEPS = 300;
const LONGEST_TEXT = 30;
const LONGEST_NAME = 6;

/**
 * Checks the rest of a phrase to the left and right of its anchor; undefined where it does not stand there.
 *
 * `anchor` is the word at which the anchor starts. All words must stand in one sentence.
 *
 * @example verify(view, variant, 7, { steps: 0 })
 */
export function verify(view: View, variant: Variant, anchor: number, counter: Counter): Match | undefined {
  const walk = new Walk(view, variant.elements, counter);
  const end = anchor + variant.length;
  if (view.tokens.sentences[anchor] !== view.tokens.sentences[end - 1]) return undefined;
  const last = walk.right(variant.anchor + variant.length, end);
  if (last === undefined) return undefined;
  const first = walk.left(variant.anchor - 1, anchor);
  if (first === undefined) return undefined;
  return { variant, first, last, slots: walk.slots };
}

class Walk {
  readonly slots = new Map<string, unknown>();
  readonly #view: View;
  readonly #elements: readonly Element[];
  readonly #counter: Counter;
  #left: number = MOST_STEPS;

  constructor(view: View, elements: readonly Element[], counter: Counter) {
    this.#view = view;
    this.#elements = elements;
    this.#counter = counter;
  }

  #spend(): boolean {
    this.#counter.steps++;
    return this.#left-- > 0;
  }

  #isBroken(a: number, b: number): boolean {
    return this.#view.tokens.sentences[a] !== this.#view.tokens.sentences[b];
  }

  /** Matches elements from `element` on at word `word`; gives the word after the last. */
  right(element: number, word: number): number | undefined {
    const wanted = this.#elements[element];
    if (wanted === undefined) return word;
    if (!this.#spend() || word >= this.#view.ids.length || this.#isBroken(word - 1, word)) return undefined;
    if (typeof wanted === 'number')
      return this.#view.ids[word] === wanted ? this.right(element + 1, word + 1) : undefined;
    if (wanted === 'gap') {
      for (let skip = 0; skip <= WIDEST_GAP; skip++) {
        const end = this.right(element + 1, word + skip);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    if (OPEN_SLOTS.has(wanted.slot)) return this.#open(wanted.slot, wanted.name, element, word);
    const span = this.#view.slots.startingAt(wanted.slot, word);
    if (!span) return undefined;
    const end = this.right(element + 1, span.last);
    if (end !== undefined) this.slots.set(wanted.name, span.value);
    return end;
  }

  /** Matches elements down to the first, before word `word`; gives the first word. */
  left(element: number, word: number): number | undefined {
    const wanted = this.#elements[element];
    if (wanted === undefined) return word;
    const before = word - 1;
    if (!this.#spend() || before < 0 || this.#isBroken(before, word)) return undefined;
    if (typeof wanted === 'number')
      return this.#view.ids[before] === wanted ? this.left(element - 1, before) : undefined;
    if (wanted === 'gap') {
      for (let skip = 0; skip <= WIDEST_GAP; skip++) {
        const start = this.left(element - 1, word - skip);
        if (start !== undefined) return start;
      }
      return undefined;
    }
    const span = this.#view.slots.endingAt(wanted.slot, word);
    if (!span) return undefined;
    const start = this.left(element - 1, span.first);
    if (start !== undefined) this.slots.set(wanted.name, span.value);
    return start;
  }

  /** A slot without a form of its own: as long as it can be at the end, else as short as fits. */
  #open(slot: string, name: string, element: number, word: number): number | undefined {
    const most = openEnd(this.#view, slot, word);
    const isLast = this.#elements[element + 1] === undefined;
    for (let end = isLast ? most : word + 1; end > word && end <= most; end += isLast ? most : 1) {
      const after = this.right(element + 1, end);
      if (after === undefined) continue;
      const { text, starts, ends } = this.#view.tokens;
      this.slots.set(name, text.slice(starts[word], ends[end - 1]).replace(/\s+/g, ' '));
      return after;
    }
    return undefined;
  }
}

/** The word after the longest stretch that an open slot may take from `word` on; `word` where none. */
function openEnd(view: View, slot: string, word: number): number {
  const { tokens } = view;
  const longest = slot === 'name' ? LONGEST_NAME : LONGEST_TEXT;
  let end = word;
  while (end < tokens.words.length && end < word + longest) {
    if (end > word) {
      const gap = between(tokens, end);
      if (tokens.sentences[end] !== tokens.sentences[word]) break;
      if (slot === 'id' && !/^[-–./_#]?$/.test(gap)) break;
      if (slot === 'name' && /[,;:(|\n\t]/.test(gap)) break;
    }
    if (slot === 'name' && !/^[\p{L}&]/u.test(tokens.words[end] ?? '')) break;
    end++;
  }
  const written = tokens.text.slice(tokens.starts[word], tokens.ends[end - 1]);
  if (slot === 'id' && !(written.length <= 40 && /\d/.test(written) && /\w\w/.test(written))) return word;
  if (slot === 'name' && !/^[\p{Lu}\p{Lo}]/u.test(written)) return word;
  return end;
}
