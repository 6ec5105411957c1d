import type { Snapshot } from '../facts/snapshot.ts';
import { readMicrodata } from './microdata.ts';
import { step } from './page-walk.ts';
import { readRdfa } from './rdfa.ts';
import { absoluteUrl } from './url.ts';
import { startWalk, type Walk } from './walk.ts';

/** Stands for the address of a page that has none on the web (RFC 2606). */
const NOWHERE = 'https://page.invalid/';

/**
 * Reads what a page says into a Snapshot: bounded plain data, no opinion. Works on living, parsed and
 * Node documents, changes nothing in them, and throws on none.
 *
 * In a block's `text`, `<br>` and the blocks inside a label, cell or heading are lines (`\n`), and the
 * cells of a row are parted by tabs; all other white space is one space. Hidden text is kept and marked.
 *
 * @example gather(document, location.href).blocks[0] // { role: 'heading', level: 1, text: 'Wool pullover', region: 'main' }
 */
export function gather(document: Document, url: string): Snapshot {
  const goOn = gatherInSteps(document, url);
  let snapshot = goOn(Number.POSITIVE_INFINITY);
  while (!snapshot) snapshot = goOn(Number.POSITIVE_INFINITY);
  return snapshot;
}

/**
 * As `gather`, a few nodes at a time: each call of the answer goes on for so many nodes, and gives the
 * Snapshot when the whole page is read, until then null. The page may change in between; `cut` then has
 * `changed` where a place was lost.
 *
 * @example const step = gatherInSteps(document, url); let snapshot; while (!(snapshot = step(100))) await pause();
 */
export function gatherInSteps(document: Document, url: string): (nodes: number) => Snapshot | null {
  const address = pageUrl(url);
  const walk = startWalk(document, address);
  const items = readItems(walk, address);
  let isWalked = false;
  return (nodes) => {
    if (isWalked) return items.next().value ?? null;
    isWalked = step(walk, nodes);
    return null;
  };
}

/** What the walk has found, and the items whose roots it has met; stops every few nodes. */
function* readItems(
  { document, data, writer, links, form, cut }: Walk,
  url: string,
): Generator<void, Snapshot> {
  // Most pages have neither.
  const microdata = data.roots.length > 0 ? yield* readMicrodata(data.roots, document, data.base, cut) : [];
  const rdfa = data.typed.length > 0 ? yield* readRdfa(data.typed, data.base, cut) : [];
  return {
    url,
    title: data.title,
    language: data.language,
    blocks: writer.blocks,
    links: links.map(({ link }) => link),
    controls: form.controls.map(({ control }) => control),
    meta: data.meta,
    jsonLd: data.jsonLd,
    microdata,
    rdfa,
    scripts: data.scripts,
    cut: [...cut],
  };
}

/** An address too long to keep loses its query, which is where the length is. */
function pageUrl(url: string): string {
  return absoluteUrl(url, NOWHERE) ?? absoluteUrl(url.replace(/[?#].*$/s, ''), NOWHERE) ?? NOWHERE;
}
