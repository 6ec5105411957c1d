import { ATTRIBUTE } from '../facts/token.ts';
import { attribute, elementById, textUnder } from './dom.ts';
import { isInBrowser, read } from './read.ts';
import { recordAttribute } from './record-attribute.ts';
import { isVisible } from './visibility.ts';
import type { Walk } from './walk.ts';

const LENGTH = 300;
/** Kinds whose value is the page's own. */
const OWN = /^(?:checkbox|radio|number|range|submit|reset|button)$/;
/** Inputs that show their value, as buttons. */
const PRESSED = /^(?:submit|button|image)$/;
/** What a control may be called by, beside its label and its text, and whether it can be used. */
const ASKED = 'id name aria-label alt placeholder title disabled aria-disabled'.split(' ');

/**
 * What kind of control an element is, null where it is none that a person sees.
 *
 * @example kindOfControl(element, 'input') // 'checkbox'
 */
export function kindOfControl(element: Element, name: string): string | null {
  if (name !== 'input') return name;
  const type = (attribute(element, 'type') ?? 'text').toLowerCase().slice(0, 20);
  return type === 'hidden' ? null : type;
}

/**
 * Records what a control says of itself, as attributes of the element that is open; `kind` is one of them, and
 * `labelledby` has the text of what labels it. What the shopper typed is never read: of fields for text and
 * passwords the value is empty, of a number it is the page's own.
 *
 * @example recordControl(walk, checkbox, 'input')
 */
export function recordControl(walk: Walk, element: Element, name: string): void {
  const kind = kindOfControl(element, name) ?? '';
  const { tokens } = walk;
  tokens.push(ATTRIBUTE, 'kind', kind);
  const value = ownValue(element, kind);
  if (value !== '') tokens.push(ATTRIBUTE, 'value', value.slice(0, LENGTH));
  if ((kind === 'checkbox' || kind === 'radio') && isChecked(element)) tokens.push(ATTRIBUTE, 'checked', '');
  for (const asked of ASKED) recordAttribute(walk, element, asked);
  // Its value is what others have as text.
  if (name === 'input' && walk.view && PRESSED.test(kind) && !isVisible(element))
    tokens.push(ATTRIBUTE, 'hidden', '');
  const labelling = attribute(element, 'aria-labelledby');
  if (labelling) tokens.push(ATTRIBUTE, 'labelledby', textOf(labelling, walk.document));
}

function ownValue(element: Element, kind: string): string {
  if (kind === 'select') return chosen(element);
  return (OWN.test(kind) && attribute(element, 'value')) || '';
}

function isChecked(element: Element): boolean {
  const checked: unknown = read(element as HTMLInputElement, 'checked');
  return typeof checked === 'boolean' ? checked : attribute(element, 'checked') !== null;
}

function chosen(select: Element): string {
  const options = read(select, 'getElementsByTagName').call(select, 'option');
  const place = isInBrowser ? (select as HTMLSelectElement).selectedIndex : placeOfChosen(options);
  const option = options[Math.max(place, 0)];
  return option ? textUnder(option, LENGTH) : '';
}

function placeOfChosen(options: ArrayLike<Element>): number {
  for (let index = 0; index < options.length && index < 500; index += 1) {
    const option = options[index] as HTMLOptionElement;
    const isChosen: unknown = option.selected;
    if (typeof isChosen === 'boolean' ? isChosen : attribute(option, 'selected') !== null) return index;
  }
  return 0;
}

/** The text of the elements with these ids. */
function textOf(ids: string, document: Document): string {
  const texts = ids
    .slice(0, LENGTH)
    .split(/\s+/)
    .slice(0, 5)
    .map((id) => elementById(document, id))
    .map((element) => (element ? textUnder(element, LENGTH) : ''));
  return texts.filter((text) => text !== '').join(' ');
}
