import type { WrittenNumber } from './amount.ts';
import { eastAsianNumberAt } from './east-asian-number.ts';

const MAY_HOLD = /[十百千万萬億亿십백천만억拾佰仟]|[一二两兩三四五六七八九][元圓圆円美欧歐港ドユ]/u;
const START = /[\d０-９〇一二两兩三四五六七八九十百千拾佰仟]/g;

/**
 * Adds to the numbers of a text, as `findNumbers` gives them, those with the numerals or multipliers of East Asian
 * scripts: of `1万2千円` the one number 12000 instead of its figures. In order, without overlap; linear.
 *
 * @example withSpeltNumbers('5万円', findNumbers('5万円')) → [{ start: 0, end: 2, written: '50000' }]
 */
export function withSpeltNumbers(text: string, found: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const numbers = withoutBlanks(text, found);
  if (!MAY_HOLD.test(text)) return numbers;
  const spelt: WrittenNumber[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < from) continue;
    const number = eastAsianNumberAt(text, index);
    if (!number) continue;
    from = number.end;
    if (number.isSpelt) spelt.push({ start: index, end: number.end, written: String(number.value) });
  }
  if (spelt.length === 0) return numbers;
  const others: WrittenNumber[] = [];
  let at = 0;
  for (const number of numbers) {
    while ((spelt[at]?.end ?? Number.POSITIVE_INFINITY) <= number.start) at++;
    if ((spelt[at]?.start ?? Number.POSITIVE_INFINITY) >= number.end) others.push(number);
  }
  return [...others, ...spelt].sort((a, b) => a.start - b.start);
}

/** `$599 500元` are two prices: where these currencies are spelt, no blank parts thousands. */
function withoutBlanks(text: string, numbers: readonly WrittenNumber[]): readonly WrittenNumber[] {
  if (!/[元圓円원]/.test(text)) return numbers;
  return numbers.flatMap((number) => {
    const blank = number.written.lastIndexOf(' ');
    if (blank < 0 || !/^ ?[元圓円원]/.test(text.slice(number.end, number.end + 2))) return [number];
    const rest = number.written.slice(blank + 1);
    const start = number.end - rest.length;
    return [
      { ...number, end: start - 1, written: number.written.slice(0, blank) },
      { start, end: number.end, written: rest },
    ];
  });
}
