import { readNumbers, writeNumbers } from './number-text.ts';
import type { Element } from './phrase-book.ts';

/** What `{money2}` stands for: the kind of value and the name it is filled under. */
export interface NamedSlot {
  slot: string;
  name: string;
}

/** What an element is, in the lowest bits of its number; a word, a gap, or a place among slots or choices in the others. */
const WORD = 0;
const SLOT = 1;
const GAP = 2;
const CHOICE = 3;
const KINDS = 4;

/** Writes the elements of phrases as texts of numbers, each slot and each choice once. */
export class ElementWriter {
  readonly slots: NamedSlot[] = [];
  /** The branches of each choice: how many elements, then these. */
  readonly choices: string[] = [];
  readonly #slots = new Map<string, number>();
  readonly #choices = new Map<string, number>();

  /**
   * The elements as text.
   *
   * @example new ElementWriter().write([4, { gap: 4 }, { slot: 'money', name: 'money' }]) // 'QSB'
   */
  write(elements: readonly Element[]): string {
    return writeNumbers(elements.map((element) => this.#codeOf(element)));
  }

  #codeOf(element: Element): number {
    if (typeof element === 'number') return element * KINDS + WORD;
    if ('gap' in element) return element.gap * KINDS + GAP;
    if ('branches' in element) {
      const codes = element.branches.map((branch) => branch.map((inner) => this.#codeOf(inner)));
      const text = writeNumbers(codes.flatMap((branch) => [branch.length, ...branch]));
      return placeOf(text, this.#choices, () => this.choices.push(text)) * KINDS + CHOICE;
    }
    const { slot, name } = element;
    return placeOf(name, this.#slots, () => this.slots.push({ slot, name })) * KINDS + SLOT;
  }
}

function placeOf(key: string, places: Map<string, number>, add: () => void): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  add();
  return places.size - 1;
}

/** Reads what an `ElementWriter` wrote; a choice is made once, however many phrases hold it. */
export class ElementReader {
  readonly #slots: readonly NamedSlot[];
  readonly #choices: readonly string[];
  readonly #made = new Map<number, Element>();

  constructor(slots: readonly NamedSlot[], choices: readonly string[]) {
    this.#slots = slots;
    this.#choices = choices;
  }

  /**
   * The elements of their codes, as `readNumbers` reads them.
   *
   * @example new ElementReader([{ slot: 'money', name: 'money' }], []).read([...readNumbers('QSB')])
   */
  read(codes: readonly number[]): Element[] {
    return codes.map((code) => this.#elementOf(code));
  }

  #elementOf(code: number): Element {
    const value = Math.floor(code / KINDS);
    if (code % KINDS === WORD) return value;
    if (code % KINDS === GAP) return { gap: value };
    if (code % KINDS === SLOT) return this.#slots[value] ?? { gap: 0 };
    const choice = this.#made.get(value) ?? this.#choiceOf([...readNumbers(this.#choices[value] ?? '')]);
    this.#made.set(value, choice);
    return choice;
  }

  #choiceOf(codes: readonly number[]): Element {
    const branches: Element[][] = [];
    for (let at = 0; at < codes.length; ) {
      const end = at + 1 + (codes[at] ?? 0);
      branches.push(this.read(codes.slice(at + 1, end)));
      at = end;
    }
    return { branches };
  }
}
