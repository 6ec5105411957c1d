import type { Path, ValueOf } from '../../facts/paths.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';
import { valuesOf } from './values-of.ts';

const PATH: Path = 'product.availability';

/** A longer line is prose, unless it is a short sentence and another; of more lines only the first ones are read. */
const LONGEST = 90;
const LONGEST_PAIR = 180;
const MOST_LINES = 4;

/** The words before a sign that ends them are short. */
const LONGEST_STATE = 45;

/** What parts the word for the stock from how many there are, and when they come; the comma of an amount does not. */
const SIGNS = /\s?(?:,(?!\d)|[;|•·(:!。！])\s?|\s[-–—]\s?|(?<=\p{L}{3})\.(?=\s\p{Lu}|$)\s?/u;

/** Behind a colon stands a number of pieces: `In stock: 6`, `Auf Lager: 12 Stück`. */
const PIECES = /^[^\p{L}\d]{0,3}[1-9]\d{0,5}\+?(?:\s?\p{L}{1,4}\.?|\s\p{Ll}{1,9})?[\s).!]{0,3}$/u;

/**
 * Whether the thing can be had, where a line of its part of the page begins with a word for it and goes on: `Auf
 * Lager, Lieferzeit 1–3 Werktage`, `In stock (6)`, `Skladem > 5 ks`. The first such line counts.
 *
 * @example readStockLine(page, zone)[0]?.value // 'InStock'
 */
export function readStockLine(page: ScannedPage, { blocks }: ProductZone): Candidate[] {
  for (const { block, index, says } of blocks) {
    if (block.text.length > LONGEST * MOST_LINES || block.role === 'heading' || block.role === 'button')
      continue;
    // An offer to tell when it is back was read as a whole, or has been weighed against a button that sells.
    if (says.has('stock-notice')) continue;
    for (const line of block.text.split('\n').slice(0, MOST_LINES)) {
      const state = stateOf(line.trim(), page);
      if (!state) continue;
      const evidence = evidenceOf('text', line, page.snapshot.url, `block:${index}`);
      return [candidate(PATH, state.value as ValueOf<typeof PATH>, evidence, state.weight)];
    }
  }
  return [];
}

function stateOf(line: string, page: ScannedPage) {
  const sign = SIGNS.exec(line);
  const words = sign ? line.slice(0, sign.index) : line;
  if (line.length > (sign && /[.。!！]/.test(sign[0]) ? LONGEST_PAIR : LONGEST)) return undefined;
  if (!/\p{L}/u.test(words) || words.length > LONGEST_STATE) return undefined;
  const rest = sign ? line.slice(sign.index + sign[0].length) : '';
  if (sign?.[0].includes(':') && !PIECES.test(rest)) return undefined;
  return valuesOf(words, page).find(
    ({ path, value }) => path === PATH && !(value === 'InStock' && isNone(rest)),
  );
}

/** `In stock (0)`. */
function isNone(rest: string): boolean {
  return /^\D{0,3}0(?![.,\d])/.test(rest);
}
