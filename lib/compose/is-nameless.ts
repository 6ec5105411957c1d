/**
 * True of a text that says nothing by itself: a sign, or a mere counter beside a picture of a cart.
 *
 * @example isNameless('(0)') // true
 */
export function isNameless(text: string): boolean {
  return /^[^\p{L}\p{Sc}]{1,12}$/u.test(text);
}
