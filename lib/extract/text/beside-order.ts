/** A sum, or words in brackets: `59,90 €`, `(bank transfer)`. */
const BESIDE =
  /^[\s\p{P}\p{S}]*(?:\([^()]{1,40}\)|(?:\p{L}{1,3}\.? ?)?\d[\d.,' ]*(?: ?\p{L}{1,3}\.?)?)[\s\p{P}\p{S}]*$/u;

/**
 * True of what a button may say behind what it does: the sum, or how one pays.
 *
 * @example isBesideOrder(' – 59,90 €') // true
 */
export function isBesideOrder(rest: string): boolean {
  return BESIDE.test(rest.replace(/\p{Zs}/gu, ' '));
}
