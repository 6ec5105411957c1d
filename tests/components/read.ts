import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A view as a document, to be asked what a person reads and hears. */
export function read(view: VNode): Document {
  return parseHTML(`<!doctype html><html><body>${renderToString(view)}</body></html>`).document;
}

/** The text of a document or of the first element that a selector finds, white space folded. */
export function textOf(page: ParentNode, selector = 'body'): string {
  return (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The buttons of a page by what they are called for those who hear them. */
export function buttons(page: ParentNode): string[] {
  return [...page.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? (button.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
