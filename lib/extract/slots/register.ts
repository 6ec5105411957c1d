/** An entry in a register of companies as it is written: the number, and the court or registry where it is told. */
export interface Register {
  number: string;
  court?: string;
}

/** Numbers that say by their letters which register they stand in: Germany's HRB and HRA, Austria's FN, Romania's J and F. */
const NUMBER =
  /(?<![\p{L}\d])(?:HR[AB][ \u00a0]?(?:Nr\.?[ \u00a0]?)?\d{1,7}(?:[ \u00a0][A-Z]{1,3}(?![\p{L}\d]))?|FN:?[ \u00a0]?\d{4,7}[ \u00a0]?[a-z](?![\p{L}\d])|[JF]\d{1,2}\/\d{1,6}\/(?:19|20)\d\d(?![\p{L}\d/])|[JF](?:19|20)\d{11}(?!\d))/gu;

/** Courts that keep a register: `Amtsgericht Kiel`, `Handelsgericht Wien`, `AG Hamburg`. */
const COURT =
  /(?<![\p{L}\d])(?:Amtsgerichts?|AG|Handelsgerichts?|Landesgerichts?|Firmenbuchgericht:? ?(?:Handels|Landes)gericht)[ \u00a0](\p{Lu}[\p{L}.]{1,30}(?:[ -](?:\([\p{L}. ]{2,30}\)|(?:am|an der|im|ob der|in der|bei)[ ]\p{Lu}[\p{L}.]{1,30}|\p{Lu}[\p{L}.]{1,30}))?)/u;

/**
 * Finds the entry in a register of companies in a few lines of a legal notice; null where there is none, or where
 * several numbers leave open which is the trader's own.
 *
 * @example findRegister('Amtsgericht Kiel, HRB 99901') → {value: {court: 'Amtsgericht Kiel', number: 'HRB 99901'}, start: 18, end: 27}
 */
export function findRegister(text: string): { value: Register; start: number; end: number } | null {
  const [first, ...others] = text.matchAll(NUMBER);
  if (!first || others.some(([written]) => written !== first[0])) return null;
  const number = first[0].replace(/:/, '').replace(/[ \u00a0]+/g, ' ');
  const end = first.index + first[0].length;
  const near = text.slice(Math.max(0, first.index - 120), end + 120);
  const court = COURT.exec(near);
  const isCut = court?.[1] !== undefined && /^(?:HR[AB]|FN)/.test(court[1]);
  const named = court && !isCut ? courtName(court[0]) : undefined;
  return { value: named ? { court: named, number } : { number }, start: first.index, end };
}

/** How the telling of a register begins: with the register, its court or the letters of its number. */
const OPENING =
  /(?<!\p{L})(?:(?:Amts|Handels|Landes|Register|Firmenbuch)gericht|Handelsregister|Firmenbuch|HR[AB](?!\p{L})|AG[ \u00a0]\p{Lu}[\p{L}-]{1,30},?[ \u00a0]HR[AB])/u;

/**
 * Where the telling of a register of companies begins in a text, in UTF-16 units; its length where none does.
 *
 * @example registerStart('Anna Muster Amtsgericht Kiel HRB 1234') // 12
 */
export function registerStart(text: string): number {
  return OPENING.exec(text)?.index ?? text.length;
}

/** Without what does not belong to the name: a number that follows, the ending of the genitive. */
function courtName(written: string): string {
  return written
    .replace(/[ -](?:HR[AB]|FN|Registernummer|Handelsregister|Nr)[\p{L}.]*$/u, '')
    .replace(/^(Amts|Handels|Landes)gerichts /, '$1gericht ')
    .replace(/^AG /, 'Amtsgericht ')
    .trim();
}
