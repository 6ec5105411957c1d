/*
 * Lists of names with a space around each. Strings, not sets: a set has to be filled in each page, and each name of
 * a page is looked up once (`traitOf`).
 */

/** Elements that start and end a block of text; every other element runs on in the line. */
export const BLOCKS =
  ' address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p ' +
  'pre search section summary table tbody td tfoot th thead tr ul ';

/** Elements whose content nobody reads as text. */
export const SKIPPED =
  ' script style template noscript svg math canvas video audio object embed iframe datalist select ' +
  'textarea title noembed noframes ';

/** Elements that stand in a line like a word of their own. */
export const REPLACED = ' img svg input select textarea iframe video audio canvas object picture ';

/** Elements that only change the letters: two of them in a row are one word. */
export const LETTERS = ' b strong i em u font mark sup sub wbr ruby rb rt bdo ';

/** Elements that close the reach of a heading inside them. */
export const SECTIONS = ' article section li td th dd details fieldset ';

/** Elements inside which `<header>` and `<footer>` are no landmarks (HTML-AAM). */
export const SECTIONING = ' article aside main nav section ';

/** Elements that show that a cell, label or button holds more than a line of text. */
export const STRUCTURE = ' table form main nav aside header footer section article dialog h1 h2 ';

/** Elements that say something to machines. */
export const DATA = ' html title base meta script ';

/** Elements that a person fills in or presses. */
export const CONTROLS = ' input select textarea button ';

/** Elements whose name alone says what is to be done for what is inside them. */
export const TELLING = ' a area label table details pre ';

/**
 * True where a list has a name.
 *
 * @example isIn(LETTERS, 'sup')
 */
export function isIn(list: string, name: string): boolean {
  return list.includes(` ${name} `);
}

/**
 * The name of the list that has a word, null where none has: what the word stands for.
 *
 * @example meaningIn({ cell: ' td th ', term: ' dt ' }, 'th') // 'cell'
 */
export function meaningIn<T extends string>(lists: Partial<Record<T, string>>, word: string): T | null {
  for (const meaning of Object.keys(lists) as T[]) if (isIn(lists[meaning] ?? '', word)) return meaning;
  return null;
}
