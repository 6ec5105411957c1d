import type { Snapshot } from '../../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from '../candidate.ts';

/** Addresses of the EU's platform for online disputes, closed on 2025-07-20 (Regulation (EU) 2024/3228). */
const PLATFORM = /(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr/i;

/**
 * Whether a page points to the closed EU platform for online disputes, by link or by its written address.
 *
 * @example readOdrLink(snapshot)[0]?.value → true
 */
export function readOdrLink(snapshot: Snapshot): Candidate[] {
  const link = snapshot.links.findIndex(({ href }) => PLATFORM.test(href));
  const found = snapshot.links[link];
  if (found) {
    const quote = found.text.trim() || found.href;
    const evidence = evidenceOf('link', quote, snapshot.url, `link:${link}`);
    return [candidate('disputes.odrLink', true, evidence, 0.9)];
  }
  const block = snapshot.blocks.findIndex(({ text }) => PLATFORM.test(text));
  const text = snapshot.blocks[block]?.text;
  if (text === undefined) return [];
  const at = text.search(PLATFORM);
  const quote = text.slice(Math.max(0, at - 100), at + 150);
  return [
    candidate('disputes.odrLink', true, evidenceOf('text', quote, snapshot.url, `block:${block}`), 0.85),
  ];
}
