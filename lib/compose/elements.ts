const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that close the reach of a heading inside them. */
export const SECTIONS = words('article section li td th dd details fieldset');

/** Elements inside which `<header>` and `<footer>` are no landmarks (HTML-AAM). */
export const SECTIONING = words('article aside main nav section');

/** Elements that show that a cell, label or button holds more than a line of text. */
export const STRUCTURE = words('table form main nav aside header footer section article dialog h1 h2');
