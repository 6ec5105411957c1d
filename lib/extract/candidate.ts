import type { Evidence, Source } from '../facts/evidence.ts';
import { inLine } from '../facts/in-line.ts';
import type { Path, ValueOf } from '../facts/paths.ts';

/** A reading of one path before the readings of a page are ranked and folded into Facts. */
export interface Candidate<P extends Path = Path> {
  path: P;
  value: ValueOf<P>;
  evidence: Evidence;
  /** 0–1: how reliable the reading is, by source and nearness to what the page is about. */
  weight: number;
}

/**
 * Makes a candidate and keeps the type of its value tied to its path.
 *
 * @example candidate('product.name', 'Wool pullover', evidence, 0.9)
 */
export function candidate<P extends Path>(
  path: P,
  value: ValueOf<P>,
  evidence: Evidence,
  weight: number,
): Candidate<P> {
  return { path, value, evidence, weight };
}

/**
 * Makes evidence; a quote longer than 300 characters is cut at a word, marked with `…`.
 *
 * @example evidenceOf('text', 'Rücksendung kostenlos', 'https://shop.example/', 'block:12')
 */
export function evidenceOf(source: Source, quote: string, url: string, locator: string): Evidence {
  const folded = inLine(quote).normalize('NFC');
  if (folded.length <= 300) return { source, quote: folded, url, locator };
  const head = folded.slice(0, 299);
  const space = head.lastIndexOf(' ');
  return { source, quote: `${head.slice(0, space > 200 ? space : 299)}…`, url, locator };
}
