const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start and end a block of text; every other element runs on in the line. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content nobody reads as text. */
export const SKIPPED = words(
  'script style template noscript svg math canvas video audio object embed iframe datalist select ' +
    'textarea title noembed noframes',
);

/** Elements that stand in a line like a word of their own. */
export const REPLACED = words('img svg input select textarea iframe video audio canvas object picture');

/** Elements that only change the letters: two of them in a row are one word. */
export const LETTERS = words('b strong i em u font mark sup sub wbr ruby rb rt bdo');

/** Elements that close the reach of a heading inside them. */
export const SECTIONS = words('article section li td th dd details fieldset');

/** Elements inside which `<header>` and `<footer>` are no landmarks (HTML-AAM). */
export const SECTIONING = words('article aside main nav section');

/** Elements that show that a cell, label or button holds more than a line of text. */
export const STRUCTURE = words('table form main nav aside header footer section article dialog h1 h2');

/** Elements that say something to machines. */
export const DATA = words('html title base meta script');

/** Elements that a person fills in or presses. */
export const CONTROLS = words('input select textarea button');

/** Elements whose name alone says what is to be done for what is inside them. */
export const TELLING = words('a area label table details pre');
