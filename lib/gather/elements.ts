const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content nobody reads as text. */
export const SKIPPED = words(
  'script style template noscript svg math canvas video audio object embed iframe datalist select ' +
    'textarea title noembed noframes',
);

/** Elements that stand in a line like a word of their own. */
export const REPLACED = words('img svg input select textarea iframe video audio canvas object picture');

/** Elements that hold nothing, and say nothing to people. */
export const SILENT = words('meta base link wbr source track param col');

/** Elements that say something to machines. */
export const DATA = words('html title base meta script');

/** Elements that are a part of the page by their name, or divide it, so that what is in them is none. */
export const PARTS = words('header nav aside footer dialog article main section');

/** Elements that pages without landmarks are divided by, beside those of their own making. */
export const BOXES = words('div table tbody tr td ul ol dl center form');

/** Elements beside those of their own making that may have a shadow root (DOM, `attachShadow`), and slots. */
export const HOSTS = words(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span slot',
);

/** Elements that a person fills in or presses. */
export const CONTROLS = words('input select textarea button');
