/**
 * True where two elements that touch without a space are still two words: `<a>Home</a><a>Shop</a>`,
 * but not `<b>49</b><i>,99</i>`. Takes the last character of the one and the first of the other.
 *
 * @example isSeam('s', 'i') // true
 */
export function isSeam(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (/[\d.,]/.test(before) && /\d/.test(after)) return false;
  return !/[\s([{«/@_#'’-]/.test(before) && !/[\s.,;:!?%)\]}»/@_*'’-]/.test(after);
}
