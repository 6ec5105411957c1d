/** Longer titles are lists of search words. */
const LONGEST = 300;

/** Shops join what a page is about and their own name with a dash, a bar or a colon, and East Asian ones without a blank. */
const JOINTS =
  / [|–—\-·»:•/] |: |\s*[|｜：【】]\s*|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[_\-–—]/u;

/**
 * The parts that a page's title is joined of, in their order.
 *
 * @example titleParts('Imprint | Gadget Barn') // ['Imprint', 'Gadget Barn']
 */
export function titleParts(title: string): string[] {
  return title
    .slice(0, LONGEST)
    .split(JOINTS)
    .map((part) => part.trim());
}
