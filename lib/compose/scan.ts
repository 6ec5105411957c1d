import { inLine } from '../facts/in-line.ts';
import { ATTRIBUTE, END, HIDDEN_TEXT, SPACE, STRUCK_TEXT, TEXT, type Token } from '../facts/token.ts';
import { STRUCTURE } from './elements.ts';

const NODES = 300;
const TOKENS = 10_000;

/**
 * True where an element holds so little, and so plain, that it is one block: not a table cell that
 * lays out a page, nor a heading that somebody forgot to close. `inside` is where its content starts.
 *
 * @example isCompact(tokens, row.inside)
 */
export function isCompact(tokens: readonly Token[], inside: number): boolean {
  let depth = 1;
  let seen = 0;
  for (let at = inside; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === END) {
      depth -= 1;
      if (depth === 0) return true;
      continue;
    }
    at += widthOf(token);
    if (token === ATTRIBUTE) continue;
    seen += 1;
    if (seen > NODES) return false;
    if (typeof token !== 'string') continue;
    if (STRUCTURE.has(token)) return false;
    depth += 1;
  }
  return true;
}

/**
 * The text in an element with white space folded, at most `limit` characters. `inside` is where its content starts.
 *
 * @example textInside(tokens, label.inside, 300) // 'E-mail address'
 */
export function textInside(tokens: readonly Token[], inside: number, limit: number): string {
  let depth = 1;
  let text = '';
  const end = Math.min(tokens.length, inside + TOKENS);
  for (let at = inside; at < end && depth > 0 && text.length < limit; at += 1) {
    const token = tokens[at];
    if (token === END) depth -= 1;
    else if (typeof token === 'string') depth += 1;
    else if (token === SPACE) text += ' ';
    else if (token !== ATTRIBUTE) text += String(tokens[at + 1]).slice(0, limit - text.length);
    at += widthOf(token);
  }
  return inLine(text);
}

/** How many tokens one takes from those after it. */
function widthOf(token: Token | undefined): number {
  if (token === ATTRIBUTE) return 2;
  return token === TEXT || token === HIDDEN_TEXT || token === STRUCK_TEXT ? 1 : 0;
}
