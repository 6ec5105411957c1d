import { step } from './automaton.ts';
import { MEANINGS, meaningOf, type PhraseBook } from './phrase-book.ts';
import { type Stretch, spoiltMatches } from './spoilt-matches.ts';
import { type Counter, type Match, verify } from './verify.ts';
import type { View } from './view.ts';

/** What stands in a view, before it is settled which of it holds. */
export interface Findings {
  view: View;
  /** Contexts that its words tell. */
  contexts: Set<string>;
  /** Contexts that the heading or label before the block tells. */
  labelled: Set<string>;
  /** Contexts that the first cells of a row, the term of a pair or the label before a block tell of what comes after. */
  titled: Set<string>;
  guards: Stretch[];
  found: Match[];
}

/** Matches kept of one view; a text with more is no text. */
const MOST_MATCHES = 100;

/**
 * Finds phrases, guards and contexts in a view, in one pass over its words.
 *
 * @example findInView(view, book, { steps: 0 }).contexts.has('returns')
 */
export function findInView(view: View, book: PhraseBook, counter: Counter): Findings {
  const { automaton } = book;
  const { depths, ends, outputs, links } = automaton;
  const findings: Findings = {
    view,
    contexts: new Set(),
    labelled: new Set(),
    titled: new Set(),
    guards: [],
    found: [],
  };
  let state = 0;
  for (const [word, id] of view.ids.entries()) {
    counter.steps++;
    // A word of no phrase: nothing can go on past it.
    state = id === 0 ? 0 : step(automaton, state, id);
    for (let at = state; at !== 0; at = links[at] ?? 0)
      for (let place = ends[at] ?? 0; place < (ends[at + 1] ?? 0); place++)
        readOutput(
          outputs[place] ?? 0,
          word + 1 - (depths[at] ?? 0),
          word + 1,
          view,
          book,
          counter,
          findings,
        );
  }
  return findings;
}

/**
 * The phrases of a view that hold: without those that do not belong where it stands (`isInPlace`), then without those
 * that a guard spoils and those that say the same on the same words, then without phrases inside a longer one that
 * speaks about the same path or says that it stands in their place.
 *
 * A phrase for which only its heading is missing (`isNearlyInPlace`) holds beside one that reads less from the same
 * value: after "returns within" nobody doubts what "7 days of delivery" speaks of.
 *
 * @example settleMatches(findInView(view, book, { steps: 0 }), () => true).length
 */
export function settleMatches(
  { view, labelled, guards, found }: Findings,
  isInPlace: (match: Match) => boolean,
  isNearlyInPlace: (match: Match) => boolean = () => false,
): Match[] {
  const own = found.filter(isInPlace);
  const borne = found.filter(
    (match) => own.some((other) => isBorneBy(match, other)) && isNearlyInPlace(match) && !isInPlace(match),
  );
  const placed = borne.length === 0 ? own : [...own, ...borne];
  const spoilt = spoiltMatches(placed, guards, labelled, view);
  const unspoilt = placed.filter((match) => !spoilt.has(match));
  // A spoilt phrase that another one speaks for anyway has no say.
  const vetoes = [...spoilt].filter(
    ([match]) => !unspoilt.some((outer) => speaksFor(outer, match, view.own)),
  );
  const sound = unspoilt.filter((match) => !vetoes.some(([other, near]) => isVetoed(match, other, near)));
  // Where what bore it does not hold, it does not either.
  const held = sound.filter(
    (match) =>
      !borne.includes(match) || sound.some((other) => own.includes(other) && isBorneBy(match, other)),
  );
  return withoutInner(held, view.own);
}

/** True where a phrase reads the same value as another, for all that the other tells of it, and more. */
function isBorneBy({ phrase, slots }: Match, other: Match): boolean {
  const { gives } = other.phrase;
  if (gives.length === 0 || phrase.gives.length <= gives.length) return false;
  const [value] = slots.values();
  const [shared] = other.slots.values();
  const isSame = value !== undefined && value === shared;
  return isSame && gives.every(([path]) => phrase.gives.some(([known]) => known === path));
}

/** Takes up what a list stands for that was found from word `first` up to `last` (exclusive). */
function readOutput(
  output: number,
  first: number,
  last: number,
  view: View,
  book: PhraseBook,
  counter: Counter,
  { contexts, labelled, titled, guards, found }: Findings,
): void {
  const { kind, place } = meaningOf(output);
  if (kind === MEANINGS.context && last <= view.title) titled.add(book.contexts[place] ?? '');
  if (kind === MEANINGS.guard) guards.push({ guard: place, first, last });
  // The label cell of a row belongs to the row; a heading speaks for itself.
  else if (kind === MEANINGS.context && (first >= view.own || view.offset === undefined))
    contexts.add(book.contexts[place] ?? '');
  else if (kind === MEANINGS.context) labelled.add(book.contexts[place] ?? '');
  if (kind === MEANINGS.guard || kind === MEANINGS.context) return;
  const notation = book.notations.at(place);
  if (!notation) return;
  if (kind === MEANINGS.wideGuard) {
    const stretch = verify(view, notation, first, last, '', counter);
    if (stretch) guards.push({ guard: notation.of, first: stretch.first, last: stretch.last });
    return;
  }
  const phrase = found.length < MOST_MATCHES ? book.phrases.at(notation.of) : undefined;
  const stretch = phrase && verify(view, notation, first, last, phrase.language, counter);
  if (stretch && stretch.last > view.own) found.push({ phrase, ...stretch });
}

/**
 * True where a spoilt match on the same words was about the same path: languages share words, not guards. A phrase
 * with the same guards was judged by them itself; a longer one around the spoilt one knows more.
 */
function isVetoed(match: Match, spoilt: Match, near: readonly Stretch[]): boolean {
  if (match.first >= spoilt.last || spoilt.first >= match.last) return false;
  const isAround = match.first <= spoilt.first && spoilt.last <= match.last;
  if (isAround && match.last - match.first > spoilt.last - spoilt.first) return false;
  if (near.every(({ guard }) => match.phrase.guards.has(guard))) return false;
  return match.phrase.gives.some(([path]) => spoilt.phrase.gives.some(([other]) => other === path));
}

/** Leaves out what stands inside a longer phrase that speaks for it. */
function withoutInner(matches: readonly Match[], own: number): Match[] {
  return matches.filter((inner) => !matches.some((outer) => outer !== inner && speaksFor(outer, inner, own)));
}

/** Of a phrase that begins in the heading what counts is how far it goes in the text, beside one that is all there. */
function speaksFor(outer: Match, inner: Match, own: number): boolean {
  const first = outer.first >= own ? Math.max(inner.first, own) : inner.first;
  const isInside = outer.first <= first && inner.last <= outer.last;
  if (!isInside || outer.last - outer.first <= inner.last - first) return false;
  const { instead, gives } = outer.phrase;
  return inner.phrase.gives.every(
    ([path]) => instead.includes(path) || gives.some(([other]) => other === path),
  );
}
