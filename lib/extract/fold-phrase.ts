import { remember } from './remember.ts';

const JOINERS = /\s*[&+]\s*/g;

/** Marks over and under letters, but for those of Kana, which make other letters: `づ` is no `つ`. */
const MARKS = /[[\p{M}\u00ad'’ʼ`]--[\u3099\u309a]]/gv;

/**
 * Folds words for a whole-phrase comparison: small letters without accents, `&` for "+" and "&", `#` for
 * any number or `{n}`, one space for all else that is no letter. Linear; meant for short texts such as
 * links and headings, of which the first 200 characters count.
 *
 * @example foldPhrase('30 Tage Rückgaberecht »') // '# tage ruckgaberecht'
 * @example foldPhrase('Versand & Rücksendung') // 'versand & rucksendung'
 */
export const foldPhrase = remember((text) =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/\{n\}|\p{N}+/gu, '#')
    .replace(JOINERS, ' & ')
    .replace(/[^\p{L}#&]+/gu, ' ')
    .trim(),
);
