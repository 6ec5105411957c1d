import { BLOCKS, isIn, meaningIn } from './elements.ts';

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

const BY_ROLE: Partial<Record<Kind, string>> = {
  heading: ' heading ',
  item: ' listitem ',
  row: ' row ',
  cell: ' cell gridcell columnheader rowheader ',
  button: ' button ',
};

/** Of elements that are blocks. */
const BY_NAME: Partial<Record<Kind, string>> = {
  heading: ' h1 h2 h3 h4 h5 h6 summary ',
  item: ' li ',
  row: ' tr ',
  cell: ' td th ',
  term: ' dt ',
  description: ' dd ',
  label: ' legend ',
};

/**
 * What an element is for the text inside it, by ARIA role, then by name; elements with a name of their
 * own making (`<shop-price>`) count as blocks.
 *
 * @example kindOf('td', '') // 'cell'
 */
export function kindOf(name: string, role: string): Kind {
  const said = role === '' ? null : meaningIn(BY_ROLE, role);
  if (said) return said;
  if (isIn(BLOCKS, name)) return meaningIn(BY_NAME, name) ?? 'block';
  if (name === 'label' || name === 'button') return name;
  return name.includes('-') ? 'block' : 'line';
}
