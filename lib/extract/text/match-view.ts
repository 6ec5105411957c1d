import { step } from './automaton.ts';
import type { PhraseBook } from './phrase-book.ts';
import { wordsAway } from './tokens.ts';
import { type Counter, type Match, verify } from './verify.ts';
import type { View } from './view.ts';

/** What stands in a view: phrases, and the contexts that its words tell. */
export interface ViewMatches {
  matches: Match[];
  contexts: ReadonlySet<string>;
}

/** How many words a guard may stand away from the phrase that it spoils. */
const NEAR = 6;
/** Matches kept of one view; a text with more is no text. */
const MOST_MATCHES = 100;

/**
 * Finds all phrases in a view in one pass over its words.
 *
 * Phrases that a guard spoils are left out with those that say the same on these words, and so are phrases inside a longer one that speaks about
 * the same path or says that it stands in their place.
 *
 * @example matchView(view, book, { steps: 0 }).matches.length
 */
export function matchView(view: View, book: PhraseBook, counter: Counter): ViewMatches {
  const { automaton, meanings } = book;
  const contexts = new Set<string>();
  const guards: { guard: number; first: number; last: number }[] = [];
  const found: Match[] = [];
  let state = 0;
  for (const [word, id] of view.ids.entries()) {
    counter.steps++;
    // A word of no phrase: nothing can go on past it.
    state = id === 0 ? 0 : step(automaton, state, id);
    for (const list of automaton.outputs[state] ?? []) {
      const meaning = meanings[list];
      if (!meaning) continue;
      const first = word + 1 - meaning.length;
      if (meaning.kind === 'context') {
        // The label cell of a row belongs to the row; a heading speaks for itself.
        if (first >= view.own || view.offset === undefined) contexts.add(meaning.name);
      } else if (meaning.kind === 'guard') {
        const { guard, elements } = meaning;
        // Most are words in a row, which are all found by now.
        const place =
          elements.length === 0 ? { first, last: word + 1 } : verify(view, meaning, first, '', counter);
        if (place) guards.push({ guard, first: place.first, last: place.last });
      } else if (found.length < MOST_MATCHES) {
        const language = book.phrases[meaning.phrase]?.language ?? '';
        const place = verify(view, meaning, first, language, counter);
        if (place && place.last > view.own) found.push({ variant: meaning, ...place });
      }
    }
  }
  const spoilt = found.filter((match) => isSpoilt(match, guards, view, book));
  const sound = found.filter(
    (match) => !spoilt.some((other) => other === match || isVetoed(match, other, book)),
  );
  return { matches: withoutInner(sound, book), contexts };
}

function isSpoilt(
  match: Match,
  guards: readonly { guard: number; first: number; last: number }[],
  view: View,
  book: PhraseBook,
): boolean {
  const own = book.phrases[match.variant.phrase]?.guards;
  if (!own || own.size === 0) return false;
  const near = guards.filter(({ guard }) => own.has(guard));
  if (near.length === 0) return false;
  const { sentences } = view.tokens;
  const sentence = sentences[match.first];
  const from = wordsAway(view.tokens, match.first, NEAR, -1);
  const to = wordsAway(view.tokens, match.last, NEAR, 1);
  return near.some(({ first, last }) => sentences[first] === sentence && last > from && first < to);
}

/**
 * True where a spoilt match on the same words was about the same path: languages share words, not guards. A longer
 * phrase around the spoilt one knows more, and has guards of its own.
 */
function isVetoed(match: Match, spoilt: Match, book: PhraseBook): boolean {
  if (match.first >= spoilt.last || spoilt.first >= match.last) return false;
  const isAround = match.first <= spoilt.first && spoilt.last <= match.last;
  if (isAround && match.last - match.first > spoilt.last - spoilt.first) return false;
  const paths = book.phrases[spoilt.variant.phrase]?.gives ?? [];
  const own = book.phrases[match.variant.phrase]?.gives ?? [];
  return own.some(([path]) => paths.some(([other]) => other === path));
}

/** Leaves out what stands inside a longer phrase that speaks for it. */
function withoutInner(matches: readonly Match[], book: PhraseBook): Match[] {
  return matches.filter(
    (inner) => !matches.some((outer) => outer !== inner && speaksFor(outer, inner, book)),
  );
}

function speaksFor(outer: Match, inner: Match, book: PhraseBook): boolean {
  const isInside = outer.first <= inner.first && inner.last <= outer.last;
  if (!isInside || outer.last - outer.first === inner.last - inner.first) return false;
  const phrase = book.phrases[outer.variant.phrase];
  const said = book.phrases[inner.variant.phrase];
  if (!phrase || !said) return false;
  return said.gives.every(
    ([path]) => phrase.instead.includes(path) || phrase.gives.some(([other]) => other === path),
  );
}
