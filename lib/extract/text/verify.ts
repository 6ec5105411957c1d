import { openEnd } from './open-slot.ts';
import type { Element, Notation, Phrase } from './phrase-book.ts';
import { OPEN_SLOTS } from './slots.ts';
import { wordsAway } from './tokens.ts';
import type { View } from './view.ts';

/** A place where a phrase stands, from word `first` up to `last` (exclusive), and what its slots hold. */
export interface Match {
  phrase: Phrase;
  first: number;
  last: number;
  slots: ReadonlyMap<string, unknown>;
}

/** Where a notation stands, and what its slots hold. */
export type Place = Pick<Match, 'first' | 'last' | 'slots'>;

/** Counts what matching costs: one step for each element compared. */
export interface Counter {
  steps: number;
}

/** Steps that one verification may take; phrases with several gaps end here on hostile text. */
const MOST_STEPS = 400;
/** What a heading begins goes on at the start of the text under it: words of the text that a gap may leave out between. */
const MOST_ACROSS = 1;

/**
 * Checks the rest of a notation to the left and right of its anchor; undefined where it does not stand there.
 *
 * `anchor` is the word at which the anchor starts, `end` the word after it. All words must stand in one sentence.
 * Slots may hold number words of `language`.
 *
 * @example verify(view, notation, 7, 9, 'de', { steps: 0 })
 */
export function verify(
  view: View,
  notation: Notation,
  anchor: number,
  end: number,
  language: string,
  counter: Counter,
): Place | undefined {
  const walk = new Walk(view, language, counter);
  if (view.tokens.sentences[anchor] !== view.tokens.sentences[end - 1]) return undefined;
  const last = walk.right(stepAt(notation.elements, notation.to), end);
  if (last === undefined) return undefined;
  const first = walk.left(stepAt(notation.elements, notation.from - 1), anchor);
  if (first === undefined) return undefined;
  return { first, last, slots: walk.slots };
}

/** A place in a sequence of elements, and the sequence to go on with when it ends. */
interface Step {
  elements: readonly Element[];
  at: number;
  rest: Step | undefined;
  /** The word at which the gap before this place, or the first of several, began. */
  gapFrom: number | undefined;
}

/** Written out, as it is made at each element of each phrase: copies of objects with their rest cost many times that. */
function stepAt(elements: readonly Element[], at: number, rest?: Step, gapFrom?: number): Step {
  return { elements, at, rest, gapFrom };
}

class Walk {
  readonly slots = new Map<string, unknown>();
  readonly #view: View;
  readonly #language: string;
  readonly #counter: Counter;
  #left: number = MOST_STEPS;

  constructor(view: View, language: string, counter: Counter) {
    this.#view = view;
    this.#language = language;
    this.#counter = counter;
  }

  #spend(): boolean {
    this.#counter.steps++;
    return this.#left-- > 0;
  }

  /** Matches the elements from a place on, at word `word`; gives the word after the last. */
  right(place: Step, word: number): number | undefined {
    const wanted = place.elements[place.at];
    if (wanted === undefined) return place.rest ? this.right(place.rest, word) : word;
    if (!this.#spend()) return undefined;
    const next = stepAt(place.elements, place.at + 1, place.rest);
    if (typeof wanted === 'object' && 'branches' in wanted) {
      for (const elements of wanted.branches) {
        const end = this.right(stepAt(elements, 0, next), word);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    const { sentences } = this.#view.tokens;
    if (word >= sentences.length || sentences[word - 1] !== sentences[word]) return undefined;
    if (typeof wanted === 'number')
      return this.#view.ids[word] === wanted ? this.right(next, word + 1) : undefined;
    if ('gap' in wanted) {
      const { own } = this.#view;
      const from = place.gapFrom ?? word;
      next.gapFrom = from;
      const farthest = wordsAway(this.#view.tokens, word, wanted.gap, 1);
      const most = from <= own && own > 0 ? Math.min(farthest, own + MOST_ACROSS) : farthest;
      for (let at = word; at <= most; at++) {
        if (at > word && sentences[at - 1] !== sentences[word]) return undefined;
        const end = this.right(next, at);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    if (OPEN_SLOTS.has(wanted.slot)) return this.#open(wanted.slot, wanted.name, next, word);
    const span = this.#view.slots.startingAt(wanted.slot, word, this.#language);
    if (!span) return undefined;
    const end = this.right(next, span.last);
    if (end !== undefined) this.slots.set(wanted.name, span.value);
    return end;
  }

  /** Matches the elements from a place back, before word `word`; gives the first word. */
  left(place: Step, word: number): number | undefined {
    const wanted = place.elements[place.at];
    if (wanted === undefined) return place.rest ? this.left(place.rest, word) : word;
    if (!this.#spend()) return undefined;
    const next = stepAt(place.elements, place.at - 1, place.rest);
    if (typeof wanted === 'object' && 'branches' in wanted) {
      for (const elements of wanted.branches) {
        const start = this.left(stepAt(elements, elements.length - 1, next), word);
        if (start !== undefined) return start;
      }
      return undefined;
    }
    const { sentences } = this.#view.tokens;
    if (word <= 0 || sentences[word - 1] !== sentences[word]) return undefined;
    if (typeof wanted === 'number')
      return this.#view.ids[word - 1] === wanted ? this.left(next, word - 1) : undefined;
    if ('gap' in wanted) {
      const { own } = this.#view;
      const from = place.gapFrom ?? word;
      next.gapFrom = from;
      const farthest = wordsAway(this.#view.tokens, word, wanted.gap, -1);
      const least = from > own + MOST_ACROSS ? Math.max(farthest, own) : farthest;
      for (let at = word; at >= least; at--) {
        if (at < word && sentences[at] !== sentences[word - 1]) return undefined;
        const start = this.left(next, at);
        if (start !== undefined) return start;
      }
      return undefined;
    }
    const span = this.#view.slots.endingAt(wanted.slot, word, this.#language);
    if (!span) return undefined;
    const start = this.left(next, span.first);
    if (start !== undefined) this.slots.set(wanted.name, span.value);
    return start;
  }

  /** A slot without a form of its own: as long as it can be at the end, else as short as fits. */
  #open(slot: string, name: string, next: Step, word: number): number | undefined {
    // A heading or label announces a value; it is none.
    if (word < this.#view.own) return undefined;
    const most = openEnd(this.#view, slot, word);
    const isLast = isDone(next);
    for (let end = isLast ? most : word + 1; end > word && end <= most; end++) {
      const after = this.right(next, end);
      if (after === undefined) continue;
      const { text, starts, ends } = this.#view.tokens;
      // The full stop of the last sentence belongs to it.
      let stop = slot === 'text' && end === ends.length ? text.trimEnd().length : (ends[end - 1] ?? 0);
      // Voorbeeld B.V.: so does that of a form in letters.
      if (slot === 'name' && /\.\p{L}\.$/u.test(text.slice(Math.max(0, stop - 2), stop + 1))) stop++;
      this.slots.set(name, text.slice(starts[word], stop).replace(/\s+/g, ' '));
      return after;
    }
    return undefined;
  }
}

/** True where nothing more is to be matched. */
function isDone(place: Step): boolean {
  return place.at >= place.elements.length && (!place.rest || isDone(place.rest));
}
