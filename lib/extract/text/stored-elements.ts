import type { Element } from './phrase-book.ts';

/** An element as numbers: a word as its own, slot n as -1 - n, a gap as a fraction (0.04 skips four), a choice as its branches. */
type Code = number | Code[][];

/** No gap is as wide as this. */
const WIDEST = 100;

/** What `{money2}` stands for: the kind of value and the name it is filled under. */
export interface NamedSlot {
  slot: string;
  name: string;
}

/**
 * Writes the elements of a phrase as text without quotes, which costs next to nothing until it is read. Slots are added to
 * `slots` where they are not among them.
 *
 * @example writeElements([4, { gap: 4 }, { slot: 'money', name: 'money' }], []) // '[4,0.04,-1]'
 */
export function writeElements(elements: readonly Element[], slots: NamedSlot[]): string {
  return JSON.stringify(elements.map((element) => codeOf(element, slots)));
}

function codeOf(element: Element, slots: NamedSlot[]): Code {
  if (typeof element === 'number') return element;
  if ('gap' in element) return element.gap / WIDEST;
  if ('branches' in element)
    return element.branches.map((branch) => branch.map((inner) => codeOf(inner, slots)));
  const known = slots.findIndex(({ slot, name }) => slot === element.slot && name === element.name);
  if (known < 0) slots.push(element);
  return known < 0 ? -slots.length : -1 - known;
}

/**
 * Reads what `writeElements` wrote. The text is our own, from the package, and is not checked again.
 *
 * @example readElements('[4,0.04,-1]', [{ slot: 'money', name: 'money' }])
 */
export function readElements(text: string, slots: readonly NamedSlot[]): Element[] {
  return (JSON.parse(text) as Code[]).map((code) => elementOf(code, slots));
}

function elementOf(code: Code, slots: readonly NamedSlot[]): Element {
  if (typeof code !== 'number')
    return { branches: code.map((branch) => branch.map((inner) => elementOf(inner, slots))) };
  if (code > 0 && code < 1) return { gap: Math.round(code * WIDEST) };
  return code > 0 ? code : (slots[-1 - code] ?? { gap: 0 });
}
