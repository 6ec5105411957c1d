const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((digit, value) => [digit, value] as const)
    .concat([
      ['零', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Letters of the longest number that is read: `三千六百五十`. */
const LONGEST = 8;

/**
 * The whole number in Chinese numerals that starts at a word, and the word after it; undefined where none does. One way
 * of writing, in all languages that write Han letters.
 *
 * @example hanNumber(['二', '十', '一', '日'], 0) → {value: 21, next: 3}
 */
export function hanNumber(
  words: readonly string[],
  index: number,
): { value: number; next: number } | undefined {
  let sum = 0;
  let digit: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let at = index;
  for (; at < index + LONGEST; at++) {
    const word = words[at] ?? '';
    const ten = TENS.get(word);
    const figure = DIGITS.get(word);
    if (figure !== undefined && digit === undefined) digit = figure;
    else if (ten !== undefined && ten < least && digit !== 0) {
      sum += (digit ?? 1) * ten;
      least = ten;
      digit = undefined;
    } else break;
  }
  const value = sum + (digit ?? 0);
  return at > index && value > 0 ? { value, next: at } : undefined;
}
