import { tokenize } from './tokens.ts';

/** One element of a phrase: a word, a slot to fill, a gap of a few words, or a choice between sequences. */
export type Part =
  | { kind: 'word'; word: string }
  | { kind: 'slot'; slot: string; name: string }
  /** `most` words, of any kind, may stand here. */
  | { kind: 'gap'; most: number }
  | { kind: 'choice'; branches: readonly Part[][] };

/** Lists of words that a phrase may name. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** How many spellings one word with its endings may stand for, and how deep groups may be nested. */
const MOST_SPELLINGS = 100;
const DEEPEST = 8;
/** Words that `…` may skip, and the most that `…9` may say. */
const USUAL_GAP = 4;
const WIDEST_GAP = 12;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/**
 * Reads a phrase in the notation of `rules/phrases/README.md`.
 *
 * `(a|b)` is a choice, `[a]` may be left out, `<name>` is one of a list in `words`, `{slot}` a value,
 * `…` a gap, `…9` a wider one; groups that touch a word are its endings. Throws an Error that says what is wrong.
 *
 * @example readNotation('{period} Rückgabe[recht]', {}).length → 2
 */
export function readNotation(say: string, words: WordLists): Part[] {
  return readSequence(say, words, 0);
}

function readSequence(say: string, words: WordLists, depth: number): Part[] {
  if (depth > DEEPEST) throw new Error(`"${say}" is nested too deep`);
  const parts = splitAt(say, ' ').flatMap((chunk) => readChunk(chunk, words, depth));
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap')
    throw new Error(`"${say}": a "…" skips nothing at the start or end; write it between two words`);
  return parts;
}

/** What stands between two spaces: plain words, one group, or a word with its endings. */
function readChunk(chunk: string, words: WordLists, depth: number): Part[] {
  const open = chunk.search(/[([<]/);
  if (open < 0) return readPlain(chunk);
  const opening = chunk.charAt(open);
  const close = closingOf(chunk, open);
  if (open > 0 || close < chunk.length - 1) {
    const spellings = [...new Set(spell(chunk, words, depth))];
    return [{ kind: 'choice', branches: spellings.map((text) => readSequence(text, words, depth + 1)) }];
  }
  const inside = chunk.slice(1, -1);
  const choices = opening === '<' ? listed(inside, words) : splitAt(inside, '|');
  const branches = choices.map((choice) => readSequence(choice, words, depth + 1));
  if (opening === '[') branches.push([]);
  return [{ kind: 'choice', branches }];
}

/** All spellings of a word whose groups are its endings: `Jahr[e|en]`. */
function spell(chunk: string, words: WordLists, depth: number): string[] {
  const open = chunk.search(/[([<]/);
  if (open < 0) return [chunk];
  const opening = chunk.charAt(open);
  const close = closingOf(chunk, open);
  const inside = chunk.slice(open + 1, close);
  const choices = opening === '<' ? listed(inside, words) : splitAt(inside, '|');
  if (opening === '[') choices.push('');
  const middles = choices.flatMap((choice) => spell(choice, words, depth));
  const tails = spell(chunk.slice(close + 1), words, depth);
  if (middles.length * tails.length > MOST_SPELLINGS)
    throw new Error(
      `"${chunk}" stands for more than ${MOST_SPELLINGS} spellings; put spaces between its groups`,
    );
  return middles.flatMap((middle) => tails.map((tail) => `${chunk.slice(0, open)}${middle}${tail}`));
}

function listed(name: string, words: WordLists): string[] {
  const list = Object.hasOwn(words, name) ? words[name] : undefined;
  if (!list) throw new Error(`<${name}> is no list under "words:" of this language`);
  return [...list];
}

function closingOf(say: string, open: number): number {
  const opening = say.charAt(open);
  const closing = CLOSING[opening];
  let level = 0;
  for (let index = open; index < say.length; index++) {
    const character = say.charAt(index);
    if (character === opening) level++;
    else if (character === closing && --level === 0) return index;
  }
  throw new Error(`"${say}" lacks a "${closing}"`);
}

/** Splits at a sign that stands in no group; of spaces, empty pieces are left out. */
function splitAt(say: string, sign: ' ' | '|'): string[] {
  const pieces = [''];
  let level = 0;
  for (const character of say) {
    if ('([<'.includes(character)) level++;
    if (')]>'.includes(character)) level--;
    if (level < 0) throw new Error(`"${say}" has a "${character}" too many`);
    if (character === sign && level === 0) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return sign === ' ' ? pieces.filter((piece) => piece !== '') : pieces;
}

function readPlain(text: string): Part[] {
  const gap = /^…(\d{0,2})$/.exec(text);
  if (gap) return [{ kind: 'gap', most: widthOf(text, gap[1] ?? '') }];
  const slot = /^\{([a-z]+)(\d?)\}$/.exec(text);
  if (slot) return [{ kind: 'slot', slot: slot[1] ?? '', name: `${slot[1]}${slot[2]}` }];
  if (/[{}…|)\]>]/.test(text))
    throw new Error(`"${text}" cannot be read; slots and gaps stand between spaces`);
  // Most pieces are one plain word.
  if (/^[a-z]+$/i.test(text)) return [{ kind: 'word', word: text.toLowerCase() }];
  return tokenize(text).words.map((word) => ({ kind: 'word', word }));
}

function widthOf(text: string, width: string): number {
  const most = width === '' ? USUAL_GAP : Number(width);
  if (most < 1 || most > WIDEST_GAP) throw new Error(`"${text}" may skip 1 to ${WIDEST_GAP} words`);
  return most;
}

/**
 * All word sequences that a notation without slots and gaps stands for, for lists that are looked up whole.
 *
 * @example literalsOf(readNotation('Rückgabe (und|oder) Umtausch', {})).length → 2
 */
export function literalsOf(parts: readonly Part[]): string[][] {
  let sequences: string[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'slot' || part.kind === 'gap')
      throw new Error('only words may stand here, no slot and no gap');
    const heads =
      part.kind === 'word' ? [[part.word]] : part.branches.flatMap((branch) => literalsOf(branch));
    sequences = sequences.flatMap((sequence) => heads.map((head) => [...sequence, ...head]));
    if (sequences.length > MOST_SPELLINGS)
      throw new Error(`stands for more than ${MOST_SPELLINGS} sequences; split it`);
  }
  return sequences;
}

/**
 * Names of the slots that stand in a phrase whichever way it is written.
 *
 * @example certainSlots(readNotation('{money} [{period}]', {})) → Set { 'money' }
 */
export function certainSlots(parts: readonly Part[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'slot') names.add(part.name);
    if (part.kind !== 'choice') continue;
    const [first, ...others] = part.branches.map((branch) => certainSlots(branch));
    for (const name of first ?? []) if (others.every((other) => other.has(name))) names.add(name);
  }
  return names;
}
