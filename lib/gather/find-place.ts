import { firstChild, nameOf, nextSibling, textUnder } from './dom.ts';
import { step } from './page-walk.ts';
import { startWalk } from './walk.ts';

/**
 * Finds the place of a piece of evidence in a document again: the block, link or control that its
 * locator counts to, if that still holds the quote, else the first block that holds it, one that is
 * shown before one that is hidden; null where the page has it no more. Evidence from structured data is
 * looked for among what is shown.
 *
 * @example findPlace(document, 'block:12', 'Rücksendung kostenlos')
 */
export function findPlace(document: Document, locator: string, quote: string): Element | null {
  const wanted = squeeze(quote.replace(/…\s*$/, ''));
  if (wanted === '') return null;
  const walk = startWalk(document, 'https://page.invalid/');
  while (!step(walk, Number.POSITIVE_INFINITY));
  const { writer, links, form } = walk;
  const [kind = '', position = ''] = locator.split(':');
  const index = /^\d+$/.test(position) ? Number(position) : -1;
  const holds = (...texts: (string | undefined)[]) => squeeze(texts.join(' ')).includes(wanted);

  const link = kind === 'link' ? links[index] : undefined;
  if (link && holds(link.link.text, link.link.href)) return link.element;
  const open = kind === 'control' ? form.controls[index] : undefined;
  if (open && holds(open.control.label, open.control.value)) return open.element;
  if (kind === 'block' && holds(writer.blocks[index]?.text)) return narrowed(writer.elements[index], wanted);

  const holding = writer.blocks.flatMap((block, at) => (holds(block.text) ? [at] : []));
  const shown = holding.find((at) => !writer.blocks[at]?.marks?.some((mark) => mark.kind === 'hidden'));
  const isCounted = kind === 'block' || kind === 'link' || kind === 'control';
  return narrowed(writer.elements[shown ?? (isCounted ? (holding[0] ?? -1) : -1)], wanted);
}

/** Space differs between a block and the elements in it, so that it does not count. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}

/** The innermost element inside `element` that holds the words. */
function narrowed(element: Element | undefined, wanted: string): Element | null {
  let inner: Element | null = element ?? null;
  for (let next = inner; next; ) {
    inner = next;
    next = childHolding(inner, wanted);
  }
  return inner;
}

function childHolding(element: Element, wanted: string): Element | null {
  let child = firstChild(element);
  for (let seen = 0; child && seen < 500; seen += 1) {
    if (nameOf(child) !== '' && squeeze(textUnder(child, 20_000)).includes(wanted)) return child as Element;
    child = nextSibling(child);
  }
  return null;
}
