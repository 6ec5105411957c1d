import { BLOCKS } from './elements.ts';

/** What an element is for the text inside it. */
export type Kind =
  | 'heading'
  | 'item'
  | 'row'
  | 'cell'
  | 'term'
  | 'description'
  | 'label'
  | 'button'
  | 'block'
  | 'line';

const all = <K extends Kind>(kind: K, words: string) => words.split(' ').map((word) => [word, kind] as const);

const BY_ROLE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...all('heading', 'heading'),
  ...all('item', 'listitem'),
  ...all('row', 'row'),
  ...all('cell', 'cell gridcell columnheader rowheader'),
  ...all('button', 'button'),
]);

const BY_NAME: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...all('heading', 'h1 h2 h3 h4 h5 h6 summary'),
  ...all('item', 'li'),
  ...all('row', 'tr'),
  ...all('cell', 'td th'),
  ...all('term', 'dt'),
  ...all('description', 'dd'),
  ...all('label', 'label legend'),
  ...all('button', 'button'),
]);

/**
 * What an element is for the text inside it, by ARIA role, then by name; elements with a name of their
 * own making (`<shop-price>`) count as blocks.
 *
 * @example kindOf('td', '') // 'cell'
 */
export function kindOf(name: string, role: string): Kind {
  return (
    BY_ROLE.get(role) ?? BY_NAME.get(name) ?? (BLOCKS.has(name) || name.includes('-') ? 'block' : 'line')
  );
}
