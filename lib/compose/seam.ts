// Strings, because an expression has to be compiled in each page.
const DIGITS = '0123456789';
const NUMBER = `${DIGITS}.,`;
const OPENING = " \n\t([{«/@_#'’-";
const CLOSING = " .,;:!?%)]}»/@_*'’-";

/**
 * True where two elements that touch without a space are still two words: `<a>Home</a><a>Shop</a>`,
 * but not `<b>49</b><i>,99</i>`. Takes the last character of the one and the first of the other.
 *
 * @example isSeam('s', 'i') // true
 */
export function isSeam(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (NUMBER.includes(before) && DIGITS.includes(after)) return false;
  return !OPENING.includes(before) && !CLOSING.includes(after);
}
