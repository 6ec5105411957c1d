const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start and end a block of text; every other element runs on in the line. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that close the reach of a heading inside them. */
export const SECTIONS = words('article section li td th dd details fieldset');

/** Elements inside which `<header>` and `<footer>` are no landmarks (HTML-AAM). */
export const SECTIONING = words('article aside main nav section');

/** Elements that show that a cell, label or button holds more than a line of text. */
export const STRUCTURE = words('table form main nav aside header footer section article dialog h1 h2');
