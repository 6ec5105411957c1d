import { absoluteUrl } from '../facts/absolute-url.ts';
import type { Recording } from '../facts/recording.ts';
import { readMicrodata } from './microdata.ts';
import { step } from './page-walk.ts';
import { readRdfa } from './rdfa.ts';
import { startWalk, type Walk } from './walk.ts';

/** Stands for the address of a page that has none on the web (RFC 2606). */
const NOWHERE = 'https://page.invalid/';

/**
 * Records what a page says: bounded plain data, no opinion; `compose` makes a Snapshot of it. Works on living,
 * parsed and Node documents, changes nothing in them, and throws on none. `elements` gets each element that is
 * recorded, in order.
 *
 * @example gather(document, location.href).tokens // ['html', 'body', 'h1', TEXT, 'Wool pullover', END, END, END]
 */
export function gather(document: Document, url: string, elements: Element[] | null = null): Recording {
  const goOn = gatherInSteps(document, url, elements);
  let recording = goOn(Number.POSITIVE_INFINITY);
  while (!recording) recording = goOn(Number.POSITIVE_INFINITY);
  return recording;
}

/**
 * As `gather`, a few nodes at a time: each call of the answer goes on for so many nodes, and gives the
 * Recording when the whole page is read, until then null. The page may change in between; `cut` then has
 * `changed` where a place was lost.
 *
 * @example const step = gatherInSteps(document, url); let recording; while (!(recording = step(100))) await pause();
 */
export function gatherInSteps(
  document: Document,
  url: string,
  elements: Element[] | null = null,
): (nodes: number) => Recording | null {
  const address = pageUrl(url);
  const walk = startWalk(document, address, elements);
  const items = readItems(walk, address);
  let isWalked = false;
  return (nodes) => {
    if (isWalked) return items.next().value ?? null;
    isWalked = step(walk, nodes);
    return null;
  };
}

/** What the walk has recorded, and the items whose roots it has met; stops every few nodes. */
function* readItems({ document, data, tokens, cut }: Walk, url: string): Generator<void, Recording> {
  const { base, title, language, meta, jsonLd, scripts, roots, typed } = data;
  // Most pages have neither.
  const microdata = roots.length > 0 ? yield* readMicrodata(roots, document, base, cut) : [];
  const rdfa = typed.length > 0 ? yield* readRdfa(typed, base, cut) : [];
  return { url, base, title, language, tokens, meta, jsonLd, microdata, rdfa, scripts, cut: [...cut] };
}

/** An address too long to keep loses its query, which is where the length is. */
function pageUrl(url: string): string {
  return absoluteUrl(url, NOWHERE) ?? absoluteUrl(url.replace(/[?#].*$/s, ''), NOWHERE) ?? NOWHERE;
}
