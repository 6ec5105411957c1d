import type { Element } from './phrase-book.ts';
import { OPEN_SLOTS } from './slots.ts';

/** Ways of writing one anchor; a choice with more is not used as one. */
const MOST_LISTS = 60;

/** The words by which a phrase is found: which elements they are, and the sequences that stand for them. */
export interface Anchor {
  from: number;
  /** Exclusive. */
  to: number;
  lists: readonly (readonly number[])[];
}

/**
 * The most telling words of a phrase, those with the most letters: a run of words, or a choice whose
 * branches are all words. Undefined where no words stand in it, or only behind an open slot.
 *
 * `lengths` holds the number of letters of each word, by the word's number.
 *
 * @example anchorOf([1, 2, { slot: 'money', name: 'money' }], [0, 4, 6])?.to → 2
 */
export function anchorOf(elements: readonly Element[], lengths: readonly number[]): Anchor | undefined {
  let best: Anchor | undefined;
  let score = 0;
  for (let from = 0; from < elements.length; from++) {
    const anchor = anchorAt(elements, from);
    if (anchor) {
      const letters = Math.min(
        ...anchor.lists.map((list) => list.reduce((sum, word) => sum + (lengths[word] ?? 0), 0)),
      );
      if (letters > score) [best, score] = [anchor, letters];
      from = anchor.to - 1;
    } else if (hasOpenSlot(elements[from])) break;
  }
  return best;
}

function anchorAt(elements: readonly Element[], from: number): Anchor | undefined {
  let to = from;
  while (typeof elements[to] === 'number') to++;
  if (to > from) return { from, to, lists: [elements.slice(from, to) as number[]] };
  const choice = elements[from];
  if (choice === undefined) return undefined;
  const lists = wordsOf([choice]);
  return lists?.every((list) => list.length > 0) ? { from, to: from + 1, lists } : undefined;
}

/** All word sequences that elements stand for; undefined where they hold more than words, or too many. */
function wordsOf(elements: readonly Element[]): number[][] | undefined {
  let lists: number[][] = [[]];
  for (const element of elements) {
    if (typeof element === 'object' && !('branches' in element)) return undefined;
    const tails = typeof element === 'number' ? [[element]] : branchWords(element.branches);
    if (!tails || lists.length * tails.length > MOST_LISTS) return undefined;
    lists = lists.flatMap((list) => tails.map((tail) => [...list, ...tail]));
  }
  return lists;
}

function branchWords(branches: readonly (readonly Element[])[]): number[][] | undefined {
  const lists: number[][] = [];
  for (const branch of branches) {
    const words = wordsOf(branch);
    if (!words) return undefined;
    lists.push(...words);
  }
  return lists;
}

function hasOpenSlot(element: Element | undefined): boolean {
  if (typeof element !== 'object') return false;
  if ('slot' in element) return OPEN_SLOTS.has(element.slot);
  if ('gap' in element) return false;
  return element.branches.some((branch) => branch.some(hasOpenSlot));
}
