import { readNumbers, writeNumbers } from './number-text.ts';
import { joinLines, linesOf } from './quiet-text.ts';

/** Words that begin with the same letters stand on one line, because a page uses few of all lines. */
const LETTERS = 2;
const APART = ' ';

/**
 * Writes words and their numbers as text: a line for each two first letters, the words and at last the numbers.
 *
 * @example storeVocabulary(new Map([['tag', 1], ['tage', 2]])) // 'tag tage BC'
 */
export function storeVocabulary(vocabulary: ReadonlyMap<string, number>): string {
  const lines = Map.groupBy([...vocabulary], ([word]) => word.slice(0, LETTERS));
  const texts = [...lines.values()].map((line) =>
    [...line.map(([word]) => word), writeNumbers(line.map(([, number]) => number))].join(APART),
  );
  return joinLines(texts);
}

/**
 * Reads what `storeVocabulary` wrote, a line when one of its words is first asked for.
 *
 * @example new Vocabulary('tag tage BC').get('tage') // 2
 */
export class Vocabulary {
  readonly #lines = new Map<string, string>();
  readonly #words = new Map<string, number>();

  constructor(text: string) {
    for (const line of linesOf(text)) this.#lines.set(line.slice(0, lengthOf(line)), line);
  }

  /** The number of a word; undefined where it has none. */
  get(word: string): number | undefined {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const letters = word.slice(0, LETTERS);
    const line = this.#lines.get(letters);
    if (line === undefined) return undefined;
    const words = line.split(APART);
    const numbers = readNumbers(words.pop() ?? '');
    for (const [place, other] of words.entries()) this.#words.set(other, numbers[place] ?? 0);
    this.#lines.delete(letters);
    return this.#words.get(word);
  }
}

/** How many letters the words of a line share: one where the word is a single letter. */
function lengthOf(line: string): number {
  return line.charAt(1) === APART ? 1 : LETTERS;
}
