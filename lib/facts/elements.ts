const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of HTML that start and end a block of text; every other element runs on in the line. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that only change the letters: two of them in a row are one word. */
export const LETTERS = words('b strong i em u font mark sup sub wbr ruby rb rt bdo');
