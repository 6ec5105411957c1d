import { wordsAway } from './tokens.ts';
import { topicsOf } from './topics-of.ts';
import type { Match } from './verify.ts';
import type { View } from './view.ts';

/** Where a guard stands. */
export interface Stretch {
  guard: number;
  first: number;
  last: number;
}

/** How many words a guard may stand away from the phrase that it spoils. */
const NEAR = 6;

/** What parts the entries of a list: `Standard £3.99, next day £5.99`. */
const PARTING = /[,/+&(，、／＋＆（]|\s[-–—]\s/;

/** Slots by the kind of value that another entry of a list would have. */
const KINDS: Readonly<Record<string, string>> = {
  money: 'money',
  least: 'money',
  range: 'range',
  upto: 'range',
  longest: 'range',
  period: 'range',
};

/** Topics that stand side by side; what is said of a price belongs to the price that another phrase reads. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['delivery', 'returns', 'refund', 'warranty']);

/**
 * The phrases of a view that guards spoil, with these guards.
 *
 * A guard spoils nothing where it is spoken for: where it belongs to another entry of a list, which has a value of its
 * own ("standard £3.99, express £5.99"), or stands inside another phrase that speaks of something else ("£4.95, free
 * over £50"; "free delivery over £50 & free returns"). Topics told by the label of a block spoil none of its phrases.
 *
 * @example spoiltMatches(found, guards, labelled, view).size // 0
 */
export function spoiltMatches(
  found: readonly Match[],
  guards: readonly Stretch[],
  labelled: ReadonlySet<string>,
  view: View,
): Map<Match, readonly Stretch[]> {
  const spoiling = new Map<Match, Stretch[]>();
  for (const match of found) {
    const near = guardsNear(match, guards, labelled, view).filter(
      (guard) => !isOfNextEntry(guard, match, view),
    );
    if (near.length > 0) spoiling.set(match, near);
  }
  const spoilt = new Map<Match, readonly Stretch[]>();
  for (const [match, near] of spoiling) {
    const isSpokenFor = (guard: Stretch) =>
      found.some((other) => speaksOf(other, guard, match, view) && isSound(match, spoiling.get(other) ?? []));
    if (!near.every(isSpokenFor)) spoilt.set(match, near);
  }
  return spoilt;
}

function guardsNear(
  match: Match,
  guards: readonly Stretch[],
  labelled: ReadonlySet<string>,
  { tokens, own, slots }: View,
): Stretch[] {
  const { phrase, first, last } = match;
  if (phrase.guards.size === 0) return [];
  // "Delivery & returns" above a text about delivery: the other topic of a heading spoils nothing.
  const isOfLabel = first >= own && pathsOf(match).some((path) => isToldBy(labelled, path));
  const near = guards.filter(
    (guard) =>
      phrase.guards.has(guard.guard) &&
      !(isOfLabel && guard.last <= own) &&
      // The end of a heading and the start of the text under it are no words together.
      !(guard.first < own && own < guard.last),
  );
  if (near.length === 0) return near;
  const sentence = tokens.sentences[first];
  const from = wordsAway(tokens, first, NEAR, -1);
  const to = wordsAway(tokens, last, NEAR, 1);
  return near.filter(
    (guard) =>
      tokens.sentences[guard.first] === sentence &&
      guard.last > from &&
      guard.first < to &&
      // "Delivery in Switzerland" is another country's everywhere but in a Swiss shop.
      !slots.isHome(guard.first, guard.last),
  );
}

/** True of a guard after a phrase, parted from it, with a value of the same kind behind it; or so before it. */
function isOfNextEntry(
  guard: Stretch,
  { phrase, first, last, slots }: Match,
  { tokens, slots: table }: View,
): boolean {
  const [name = ''] = slots.keys();
  const kind = KINDS[name.replace(/\d$/, '')];
  if (kind === undefined) return false;
  const isParted = (from: number, to: number) =>
    PARTING.test(tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]));
  const sentence = tokens.sentences[first];
  const values = table
    .all(kind, phrase.language)
    .filter((value) => tokens.sentences[value.first] === sentence);
  const hasNext = (value: { first: number }) => value.first >= guard.last;
  if (guard.first >= last) return isParted(last, guard.first) && values.some(hasNext);
  const between = values.filter((value) => value.first >= guard.last && value.last <= first);
  const [end] = between.slice(-1);
  return end !== undefined && isParted(end.last, first);
}

/** True where a guard stands in the words of another phrase, of another topic or one that says what this does not. */
function speaksOf(other: Match, guard: Stretch, match: Match, { tokens }: View): boolean {
  if (other.first > guard.first || guard.last > other.last) return false;
  // What stands in the words of a phrase is its own; a longer phrase around it is another reading of the same.
  if (guard.first < match.last && match.first < guard.last) return false;
  if (other.first <= match.first && match.last <= other.last) return false;
  const shared = tokens.words.slice(Math.max(other.first, match.first), Math.min(other.last, match.last));
  if (shared.some((word) => /\p{N}/u.test(word))) return false;
  // "Mug £12, delivery free over £50": the shared word stands with the other.
  const written = tokens.text.slice(tokens.starts[match.first], tokens.ends[match.last - 1]);
  if (shared.length > 0 && /[,;]\s|[，、；]|\s[-–—]\s/.test(written)) return false;
  const { gives, instead } = other.phrase;
  const spoilt = pathsOf(match);
  if (gives.length > 0 && spoilt.every((path) => instead.includes(path))) return true;
  const told = pathsOf(other);
  const topics = new Set(spoilt.map(topicOf));
  return (
    shared.length === 0 && topics.isSubsetOf(SIDE_BY_SIDE) && told.every((path) => !topics.has(topicOf(path)))
  );
}

/** The paths that a phrase speaks of: what it gives, or what it keeps others from giving. */
function pathsOf({ phrase: { gives, instead } }: Match): readonly string[] {
  return gives.length > 0 ? gives.map(([path]) => path) : instead;
}

/** True where nothing but the words of a phrase spoils another. */
function isSound({ first, last }: Match, near: readonly Stretch[]): boolean {
  return near.every((guard) => first <= guard.first && guard.last <= last);
}

function topicOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

/** "Returns & complaints" above a text about refunds: money back belongs to returns. */
function isToldBy(labelled: ReadonlySet<string>, path: string): boolean {
  return topicsOf(path)?.some((topic) => labelled.has(topic)) ?? false;
}
