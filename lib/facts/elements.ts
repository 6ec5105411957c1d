/** Elements that only change the letters: two of them in a row are one word. */
export const LETTERS: ReadonlySet<string> = new Set(
  'b strong i em u font mark sup sub wbr ruby rb rt bdo'.split(' '),
);
