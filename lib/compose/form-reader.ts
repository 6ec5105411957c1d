import * as BOUNDS from '../facts/bounds.ts';
import { inLine } from '../facts/in-line.ts';
import type { Control } from '../facts/snapshot.ts';
import type { Token } from '../facts/token.ts';
import { type Frame, onLeave, ownScope } from './frame.ts';
import { isNameless } from './is-nameless.ts';
import type { OpenControl } from './open-control.ts';
import { textInside } from './scan.ts';
import { attribute, type Tag } from './tag.ts';

const LENGTH = 300;

/** The controls of a page, and the labels that name them. */
export class FormReader {
  readonly controls: OpenControl[] = [];
  readonly #labels = new Map<string, string>();
  readonly #tokens: readonly Token[];
  readonly #cut: Set<string>;

  constructor(tokens: readonly Token[], cut: Set<string>) {
    this.#tokens = tokens;
    this.#cut = cut;
  }

  /** Takes an element where it is a control that a person sees. */
  take(tag: Tag, { scope }: Frame): void {
    const kind = attribute(tag, 'kind');
    if (!kind) return;
    const open: OpenControl = { control: controlOf(tag, kind, scope.region), tag, around: '' };
    scope.labelled?.push(open);
    if (this.controls.length < BOUNDS.controls) this.controls.push(open);
    else this.#cut.add('controls');
  }

  /** Has the text of a label name the control that it is for, and those inside it. */
  openLabel(frame: Frame): void {
    const controls: OpenControl[] = [];
    ownScope(frame).labelled = controls;
    onLeave(frame, () => {
      const text = textInside(this.#tokens, frame.tag.inside, LENGTH);
      const id = attribute(frame.tag, 'for');
      if (id && text !== '') this.#labels.set(id, text);
      for (const open of controls) open.around = text;
    });
  }

  /** Names all controls, when all labels are known; as accessible names are computed (accname 1.2, shortened). */
  nameAll(): void {
    for (const open of this.controls) open.control.label = inLine(this.#nameOf(open)).slice(0, LENGTH);
  }

  #nameOf({ tag, around, control: { kind, value } }: OpenControl): string {
    const shown = kind === 'button' ? textInside(this.#tokens, tag.inside, LENGTH) : '';
    return (
      attribute(tag, 'labelledby') ||
      attribute(tag, 'aria-label') ||
      this.#labels.get(attribute(tag, 'id') ?? '') ||
      around ||
      (isNameless(shown) ? attribute(tag, 'title') : '') ||
      shown ||
      (kind === 'submit' || kind === 'button' ? value : '') ||
      attribute(tag, 'alt') ||
      attribute(tag, 'placeholder') ||
      attribute(tag, 'title') ||
      ''
    );
  }
}

function controlOf(tag: Tag, kind: string, region: Control['region']): Control {
  const control: Control = {
    kind,
    name: (attribute(tag, 'name') ?? attribute(tag, 'id') ?? '').slice(0, LENGTH),
    label: '',
    value: attribute(tag, 'value') ?? '',
    region,
  };
  if (kind === 'checkbox' || kind === 'radio') control.checked = attribute(tag, 'checked') !== null;
  if (attribute(tag, 'disabled') !== null || attribute(tag, 'aria-disabled') === 'true')
    control.disabled = true;
  return control;
}
