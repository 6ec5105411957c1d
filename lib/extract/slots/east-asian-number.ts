/** A number as Chinese, Japanese or Korean write it, and the place after it, in UTF-16 units. */
export interface EastAsianNumber {
  value: number;
  end: number;
  /** True where it holds a numeral or a multiplier of these scripts, not digits alone. */
  isSpelt: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  貳: 2,
  三: 3,
  參: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Multiplies the digit before it. */
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  십: 10,
  百: 100,
  佰: 100,
  백: 100,
  千: 1_000,
  仟: 1_000,
  천: 1_000,
};

/** Multiplies all before it. */
const MYRIADS: Readonly<Record<string, number>> = {
  万: 10_000,
  萬: 10_000,
  만: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  억: 100_000_000,
  兆: 1_000_000_000_000,
  조: 1_000_000_000_000,
};

const FIGURES = /[\d０-９]{1,15}(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]{1,6})?/y;
const LONGEST = 30;

/**
 * The number that starts at a place: `十五`, `1万2千`, `3.5万`, `3만 5천`, `二〇二六`; undefined where none does.
 *
 * Looks at most 30 characters ahead.
 *
 * @example eastAsianNumberAt('1万2千円', 0) → { value: 12000, end: 4, isSpelt: true }
 */
export function eastAsianNumberAt(text: string, start: number): EastAsianNumber | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let end = start;
  let isSpelt = false;
  for (let at = start; at < text.length && at < start + LONGEST; ) {
    const character = text.charAt(at);
    FIGURES.lastIndex = at;
    const figures = current === undefined ? FIGURES.exec(text)?.[0] : undefined;
    if (figures !== undefined) {
      current = Number(figures.normalize('NFKC').replaceAll(',', ''));
      at += figures.length;
    } else if (Object.hasOwn(DIGITS, character)) {
      current = (current ?? 0) * 10 + (DIGITS[character] ?? 0);
      at++;
      isSpelt = true;
    } else if (Object.hasOwn(UNITS, character)) {
      // 천 and 백 begin words too: alone they are no number.
      if (current === undefined && /[십백천]/.test(character)) break;
      section += (current ?? 1) * (UNITS[character] ?? 1);
      current = undefined;
      at++;
      isSpelt = true;
    } else if (Object.hasOwn(MYRIADS, character)) {
      // Of 万亿 the second multiplies the first.
      if (current === undefined && section === 0) total *= MYRIADS[character] ?? 1;
      else total += (section + (current ?? 0)) * (MYRIADS[character] ?? 1);
      if (total === 0) break;
      section = 0;
      current = undefined;
      at++;
      isSpelt = true;
    } else if (character === ' ' && at === end && isNext(text.charAt(at + 1), isSpelt)) {
      at++;
      continue;
    } else break;
    end = at;
  }
  if (end === start) return undefined;
  const value = Math.round((total + section + (current ?? 0)) * 100) / 100;
  return Number.isSafeInteger(Math.round(value)) ? { value, end, isSpelt } : undefined;
}

/** True where a number goes on behind a blank: `3만 5천`, `1.2 万`. */
function isNext(character: string, isSpelt: boolean): boolean {
  return Object.hasOwn(MYRIADS, character) || (isSpelt && /^[\d０-９]/.test(character));
}
