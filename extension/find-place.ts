import { compose } from '../lib/compose/compose.ts';
import { firstChild, nameOf, nextSibling, textUnder } from '../lib/gather/dom.ts';
import { gather } from '../lib/gather/gather.ts';

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
  const elements: Element[] = [];
  const { snapshot, places } = compose(gather(document, 'https://page.invalid/', elements));
  const { blocks } = snapshot;
  const elementOf = (order: number | undefined) => elements[order ?? -1] ?? null;
  const [kind = '', position = ''] = locator.split(':');
  const index = /^\d+$/.test(position) ? Number(position) : -1;
  const holds = (...texts: (string | undefined)[]) => squeeze(texts.join(' ')).includes(wanted);

  const link = kind === 'link' ? snapshot.links[index] : undefined;
  if (link && holds(link.text, link.href)) return elementOf(places.links[index]);
  const control = kind === 'control' ? snapshot.controls[index] : undefined;
  if (control && holds(control.label, control.value)) return elementOf(places.controls[index]);
  const narrow = (at: number) => narrowed(elementOf(places.blocks[at]), wanted);
  if (kind === 'block' && holds(blocks[index]?.text)) return narrow(index);

  const holding = blocks.flatMap((block, at) => (holds(block.text) ? [at] : []));
  const shown = holding.find((at) => !blocks[at]?.marks?.some((mark) => mark.kind === 'hidden'));
  const isCounted = kind === 'block' || kind === 'link' || kind === 'control';
  return narrow(shown ?? (isCounted ? (holding[0] ?? -1) : -1));
}

/** Space differs between a block and the elements in it, so that it does not count. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
}

/** The innermost element inside `element` that holds the words. */
function narrowed(element: Element | null, wanted: string): Element | null {
  let inner = element;
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
