import { ATTRIBUTE, type Token } from '../facts/token.ts';

/** What windows-1252 has for the bytes from 0x80 on, in their order; a space for those it has nothing for. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const BYTES = new Map([...HIGH].flatMap((char, at) => (char === ' ' ? [] : [[char, 0x80 + at] as const])));

const NAMED = HIGH.replaceAll(' ', '');
const AFTER = `[\\u0080-\\u00bf${NAMED}]`;
/** UTF-8 of one character in the look of windows-1252: the first byte shows as one of few letters. */
const GARBLED = new RegExp(`[ÂÃÄÅ]${AFTER}|â${AFTER}{2}`, 'g');
const HIGH_RUN = new RegExp(`[\\u0080-\\u00ff${NAMED}]+`, 'g');
const LETTER = /[À-ÖØ-öø-ÿ]/g;

/** So many must there be before a page is taken for garbled, and so many times as many as sound letters. */
const FEWEST = 10;
const TIMES = 2;
/** Some pages were encoded three times. */
const ROUNDS = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The tokens of a page as they were meant, where its text was encoded in UTF-8 more than once: "dÃ­as" is "días". A
 * page that is not full of it is left as it is, for "AVELÃ”" may end a quotation.
 *
 * @example ungarble(tokens)
 */
export function ungarble(tokens: readonly Token[]): readonly Token[] {
  let told = tokens;
  for (let round = 0; round < ROUNDS && isGarbled(told); round += 1)
    told = told.map((token, at) => (isText(told, at) ? meant(token as string) : token));
  return told;
}

function isGarbled(tokens: readonly Token[]): boolean {
  const garbled = count(tokens, GARBLED);
  // The first letter of each counts as one that seems sound.
  return garbled >= FEWEST && garbled > TIMES * (count(tokens, LETTER) - garbled);
}

function count(tokens: readonly Token[], what: RegExp): number {
  let found = 0;
  for (let at = 0; at < tokens.length; at += 1)
    if (isText(tokens, at)) found += (tokens[at] as string).match(what)?.length ?? 0;
  return found;
}

/** Names of elements are too, which are never garbled; addresses in attributes lead where they lead. */
function isText(tokens: readonly Token[], at: number): boolean {
  return typeof tokens[at] === 'string' && tokens[at - 2] !== ATTRIBUTE;
}

function meant(text: string): string {
  return text.replace(HIGH_RUN, (run) => {
    const bytes = Uint8Array.from(run, (char) => BYTES.get(char) ?? char.charCodeAt(0));
    try {
      return utf8.decode(bytes);
    } catch {
      // What is no UTF-8 was right before.
      return run;
    }
  });
}
