import * as BOUNDS from '../facts/bounds.ts';
import { nameControl, type OpenControl, readControl } from './controls.ts';
import { attribute, textUnder } from './dom.ts';
import { type Frame, onLeave, ownScope } from './frame.ts';

/** The controls that the walk meets, and the labels that name them. */
export class FormReader {
  readonly controls: OpenControl[] = [];
  readonly #labels = new Map<string, string>();
  readonly #cut: Set<string>;
  #named = 0;

  constructor(cut: Set<string>) {
    this.#cut = cut;
  }

  /** Takes a control, null where the element is none that a person sees. */
  take(element: Element, name: string, around: Frame): OpenControl | null {
    const control = readControl(element, name, around.scope.region);
    if (!control) return null;
    const open: OpenControl = { control, element, around: '' };
    around.scope.labelled?.push(open);
    if (this.controls.length < BOUNDS.controls) this.controls.push(open);
    else this.#cut.add('controls');
    return open;
  }

  /** Has the text of a label name the control that it is for, and those inside it. */
  openLabel(frame: Frame): void {
    const controls: OpenControl[] = [];
    ownScope(frame).labelled = controls;
    onLeave(frame, () => {
      const text = textUnder(frame.element, 300);
      const id = attribute(frame.element, 'for');
      if (id && text !== '') this.#labels.set(id, text);
      for (const open of controls) open.around = text;
    });
  }

  /** Names so many controls more, when all labels are known; true where all have their names. */
  name(some: number, document: Document): boolean {
    for (const open of this.controls.slice(this.#named, this.#named + some)) {
      open.control.label = nameControl(open, this.#labels, document);
      this.#named += 1;
    }
    return this.#named >= this.controls.length;
  }
}
