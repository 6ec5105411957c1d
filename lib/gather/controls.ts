import type { Control, Region } from '../facts/snapshot.ts';
import { attribute, elementById, inLine, textUnder } from './dom.ts';
import { isInBrowser, read } from './read.ts';

const LENGTH = 300;
/** Kinds whose value is the page's own. */
const OWN = /^(?:checkbox|radio|number|range|submit|reset|button)$/;

/** A control and what is left to find out about its label when the whole page is known. */
export interface OpenControl {
  control: Control;
  element: Element;
  /** Text of the label around it. */
  around: string;
}

/**
 * Reads a form control, null where it is none that a person sees. What the shopper typed is never read:
 * of fields for text and passwords the value is empty, of a number it is the page's own.
 *
 * @example readControl(checkbox, 'input', 'main')
 */
export function readControl(element: Element, name: string, region: Region): Control | null {
  const kind = kindOf(element, name);
  if (kind === null) return null;
  const control: Control = {
    kind,
    name: (attribute(element, 'name') ?? attribute(element, 'id') ?? '').slice(0, LENGTH),
    label: '',
    value: ownValue(element, kind).slice(0, LENGTH),
    region,
  };
  if (kind === 'checkbox' || kind === 'radio') {
    const checked: unknown = read(element as HTMLInputElement, 'checked');
    control.checked = typeof checked === 'boolean' ? checked : attribute(element, 'checked') !== null;
  }
  if (attribute(element, 'disabled') !== null || attribute(element, 'aria-disabled') === 'true')
    control.disabled = true;
  return control;
}

function kindOf(element: Element, name: string): string | null {
  if (name === 'select' || name === 'textarea' || name === 'button') return name;
  if (name !== 'input') return null;
  const type = (attribute(element, 'type') ?? 'text').toLowerCase().slice(0, 20);
  return type === 'hidden' ? null : type;
}

function ownValue(element: Element, kind: string): string {
  if (kind === 'select') return chosen(element);
  return (OWN.test(kind) && attribute(element, 'value')) || '';
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

/**
 * The name of a control as accessible names are computed: what it is labelled by, its own label, the
 * label for it or around it, its content, and last the placeholder and title.
 *
 * @example nameControl(open, labels, document) // 'Quantity'
 */
export function nameControl(open: OpenControl, labels: Map<string, string>, document: Document): string {
  const { element, around, control } = open;
  const label =
    labelledBy(attribute(element, 'aria-labelledby'), document) ||
    attribute(element, 'aria-label') ||
    labels.get(attribute(element, 'id') ?? '') ||
    around ||
    (control.kind === 'button' ? textUnder(element, LENGTH) : '') ||
    (control.kind === 'submit' || control.kind === 'button' ? control.value : '') ||
    attribute(element, 'alt') ||
    attribute(element, 'placeholder') ||
    attribute(element, 'title') ||
    '';
  return inLine(label).slice(0, LENGTH);
}

function labelledBy(ids: string | null, document: Document): string {
  if (!ids) return '';
  const texts = ids
    .slice(0, LENGTH)
    .split(/\s+/)
    .slice(0, 5)
    .map((id) => elementById(document, id))
    .map((element) => (element ? textUnder(element, LENGTH) : ''));
  return texts.filter((text) => text !== '').join(' ');
}
