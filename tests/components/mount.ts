import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** A view in a document of its own, to be used as a person uses it. */
export interface Mounted {
  page: Document;
  /** Press the button with this name. */
  press(name: string): Promise<void>;
  /** Type into the field with this label. */
  type(label: string, value: string): Promise<void>;
  /** Choose this entry of the list with this label. */
  choose(label: string, entry: string): Promise<void>;
  submit(): Promise<void>;
}

/** Puts a view into a document and lets its effects run. */
export async function mount(view: VNode): Promise<Mounted> {
  const { document: page, Event } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document: page });
  await act(() => render(view, page.body));
  const fire = (target: Element | null | undefined, type: string) => {
    if (!target) throw new Error(`nothing to send "${type}" to`);
    return act(() => void target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
  };
  return {
    page,
    press: (name) => {
      const all = [...page.querySelectorAll('button')];
      const button = all.find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
      );
      return fire(button, 'click');
    },
    type: (label, value) => {
      const name = [...page.querySelectorAll('label')].find((one) => one.textContent === label);
      const byName = name && page.getElementById(name.getAttribute('for') ?? '');
      const field = byName ?? page.querySelector(`input[aria-label="${label}"]`);
      if (field) (field as HTMLInputElement).value = value;
      return fire(field, 'input');
    },
    choose: (label, entry) => {
      const name = [...page.querySelectorAll('label')].find((one) => one.textContent === label);
      const list = page.getElementById(name?.getAttribute('for') ?? '');
      const option = [...(list?.querySelectorAll('option') ?? [])].find((one) => one.textContent === entry);
      // This document's lists cannot be told which entry is chosen.
      if (list) Object.defineProperty(list, 'value', { value: option?.getAttribute('value') });
      return fire(option && list, 'change');
    },
    submit: () => fire(page.querySelector('form'), 'submit'),
  };
}
