import { tokenize } from './tokens.ts';

/** One element of a phrase: a word, a slot to fill, or a gap of a few words. */
export type Part =
  | { kind: 'word'; word: string }
  | { kind: 'slot'; slot: string; name: string }
  | { kind: 'gap' };

/** How many ways of writing one phrase may stand for. */
const MOST_VARIANTS = 600;
const DEEPEST = 6;
const NONE: ReadonlySet<string> = new Set();

/**
 * Reads a phrase in the notation of `rules/phrases/README.md` and gives every way of writing it.
 *
 * `(a|b)` is a choice, `[a]` may be left out, `<name>` is one of a list in `words`, `{slot}` a value,
 * `…` a gap. Throws an Error that says what is wrong with the notation.
 *
 * @example readNotation('{period} (Rückgabe|Umtausch)', {}).length → 2
 */
export function readNotation(say: string, words: Readonly<Record<string, readonly string[]>>): Part[][] {
  const variants = new Map<string, Part[]>();
  for (const text of expand(say, words, 0)) {
    const parts = readParts(text);
    variants.set(JSON.stringify(parts), parts);
  }
  return [...variants.values()];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/** All strings that a notation stands for; groups may touch a word: `Jahr[e|en]`. */
function expand(say: string, words: Readonly<Record<string, readonly string[]>>, depth: number): string[] {
  if (depth > DEEPEST) throw new Error(`"${say}" is nested too deep`);
  const open = say.search(/[([<]/);
  if (open < 0) {
    const stray = /[)\]>|]/.exec(say);
    if (stray) throw new Error(`"${say}" has a "${stray[0]}" too many`);
    return [say];
  }
  const opening = say.charAt(open);
  const close = closingOf(say, open, CLOSING[opening] ?? '');
  const inside = say.slice(open + 1, close);
  const choices = opening === '<' ? listed(inside, words) : splitChoices(inside);
  if (opening === '[') choices.push('');
  const head = say.slice(0, open);
  if (/[)\]>|]/.test(head)) throw new Error(`"${say}" closes what was not opened`);
  const middles = choices.flatMap((choice) => expand(choice, words, depth + 1));
  const tails = expand(say.slice(close + 1), words, depth);
  if (middles.length * tails.length > MOST_VARIANTS)
    throw new Error(`"${say}" stands for more than ${MOST_VARIANTS} ways of writing; split it`);
  return middles.flatMap((middle) => tails.map((tail) => `${head}${middle}${tail}`));
}

function listed(name: string, words: Readonly<Record<string, readonly string[]>>): string[] {
  const list = Object.hasOwn(words, name) ? words[name] : undefined;
  if (!list) throw new Error(`<${name}> is no list under "words:" of this language`);
  return [...list];
}

function closingOf(say: string, open: number, closing: string): number {
  const opening = say.charAt(open);
  let level = 0;
  for (let index = open; index < say.length; index++) {
    const character = say.charAt(index);
    if (character === opening) level++;
    else if (character === closing && --level === 0) return index;
  }
  throw new Error(`"${say}" lacks a "${closing}"`);
}

/** Splits at the bars that stand in no inner group. */
function splitChoices(inside: string): string[] {
  const choices = [''];
  let level = 0;
  for (const character of inside) {
    if ('([<'.includes(character)) level++;
    if (')]>'.includes(character)) level--;
    if (character === '|' && level === 0) choices.push('');
    else choices[choices.length - 1] += character;
  }
  return choices;
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(/(\{[^}]*\}|…)/)) {
    if (piece === '…') {
      if (parts.at(-1)?.kind !== 'gap') parts.push({ kind: 'gap' });
      continue;
    }
    const slot = /^\{([a-z]+)(\d?)\}$/.exec(piece);
    if (slot) {
      parts.push({ kind: 'slot', slot: slot[1] ?? '', name: `${slot[1]}${slot[2]}` });
      continue;
    }
    if (/[{}]/.test(piece)) throw new Error(`"${text}" has a slot that cannot be read`);
    for (const word of tokenize(piece, NONE).words) parts.push({ kind: 'word', word });
  }
  while (parts[0]?.kind === 'gap') parts.shift();
  while (parts.at(-1)?.kind === 'gap') parts.pop();
  return parts;
}
