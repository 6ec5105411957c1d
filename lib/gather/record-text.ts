import { HIDDEN_TEXT, SPACE, STRUCK_TEXT, TEXT } from '../facts/token.ts';
import type { Frame } from './frame.ts';
import { isShown, isStruckByStyle } from './visibility.ts';
import type { Walk } from './walk.ts';

/** What is more than a number and its brackets; classes of Unicode would cost more on each text. */
const NAMED = /[^\d\s().,+]/;

/** A short text with one number, as a price is. */
const PRICE = /^\D{0,16}\d[\d.,'’\s]{0,12}\D{0,12}$/;

/**
 * Records the text of a text node as it is, with what a living page makes of it: whether it is shown at all, and
 * struck.
 *
 * @example recordText(walk, ' 49 €\n', frame)
 */
export function recordText(walk: Walk, given: string, frame: Frame): void {
  let text = given;
  if (text.length > walk.characters) {
    text = text.slice(0, walk.characters);
    walk.cut.add('characters');
  }
  const bare = text.trim();
  // Half of all text nodes are the space between tags; lines count where they are kept.
  if (bare === '' && walk.preformatted === 0) {
    if (text !== '') walk.tokens.push(SPACE);
    return;
  }
  walk.characters -= text.length;
  // A mere number, as in a cart with a counter, is no name.
  if (NAMED.test(bare)) walk.said += 1;
  walk.tokens.push(bare === '' ? TEXT : wayOf(bare, frame, walk.view), text);
}

function wayOf(text: string, frame: Frame, view: Window | null): number {
  if (!view) return TEXT;
  if (!isShown(frame)) return HIDDEN_TEXT;
  // Struck prices are what matters, and style costs.
  return text.length <= 40 && PRICE.test(text) && isStruck(frame, view) ? STRUCK_TEXT : TEXT;
}

function isStruck(frame: Frame, view: Window): boolean {
  let around: Frame | null = frame;
  for (let steps = 0; around?.around && steps < 3; steps += 1) {
    around.isStruck ??= isStruckByStyle(around.element, view);
    if (around.isStruck) return true;
    around = around.around;
  }
  return false;
}
