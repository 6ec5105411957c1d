import { type Candidate, candidate, evidenceOf } from '../candidate.ts';
import type { ProductZone } from './product-zone.ts';
import type { ScannedPage } from './scan-page.ts';

/** An address whose number is also on the page is quoted from there; else it says less. */
const WEIGHTS = { shown: 0.42, address: 0.31 } as const;

/** How far under the heading the number may be shown, in blocks. */
const NEAR = 40;

/** A shorter number is a year, a size or a page. */
const LEAST = 6;

/** A line under the heading that is a number with its sign and nothing else: `#84682`. */
const BESIDE = 3;
const SIGNED = /^\s*#\s?([A-Z]{0,4}-?\d[A-Z\d-]{3,13})\s*$/;

/**
 * The number by which the shop knows the thing: a line under its name that is a number with the sign of one; else from
 * the address of the page, the last part of the path that is a number, or ends in one. Where the page shows it under or in its heading, in whatever grouping, it is quoted from
 * there as it is written.
 *
 * @example readItemNumber(page, zone)[0]?.value // '466/7999' on '/product/4667999'
 */
export function readItemNumber(page: ScannedPage, { heading, blocks }: ProductZone): Candidate[] {
  const { url } = page.snapshot;
  for (const { block, index } of blocks.slice(0, BESIDE)) {
    const [, signed] = SIGNED.exec(block.text) ?? [];
    if (signed === undefined) continue;
    return [
      candidate('product.sku', signed, evidenceOf('text', block.text, url, `block:${index}`), WEIGHTS.shown),
    ];
  }
  const number = numberIn(url);
  if (number === undefined) return [];
  for (const { block, index } of [heading, ...blocks.filter((one) => one.index <= heading.index + NEAR)]) {
    if (block.text.length > 300) continue;
    const written = block.text.split(/[\s:#()]+/).find((word) => plain(word) === plain(number));
    if (written === undefined) continue;
    const evidence = evidenceOf('text', block.text, url, `block:${index}`);
    return [candidate('product.sku', written, evidence, WEIGHTS.shown)];
  }
  return [candidate('product.sku', number, evidenceOf('link', url, url, 'data:url'), WEIGHTS.address)];
}

/** The last part of a path that is a number, with letters or not, or ends in one after a dash. */
function numberIn(url: string): string | undefined {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').slice(-4);
  for (const part of parts.reverse()) {
    const name = part.replace(/\.[a-z]{2,5}$/i, '');
    if (isNumber(name)) return name;
    const end = /[-_.]([a-z]{0,2}\d+)$/i.exec(name)?.[1];
    if (end !== undefined && isNumber(end)) return end;
  }
  return undefined;
}

/** Digits for the most part: `4667999`, `B07FW264WL`, `s99277508`. */
function isNumber(name: string): boolean {
  const digits = name.match(/\d/g)?.length ?? 0;
  if (/^\d+$/.test(name)) return digits >= LEAST && digits <= 14;
  return /^[A-Z0-9]{8,14}$|^[a-z]\d+$/.test(name) && digits >= 3 && name.length >= LEAST;
}

function plain(written: string): string {
  return written.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
