import type { Snapshot } from '../facts/snapshot.ts';
import { type Candidate, candidate, evidenceOf } from './candidate.ts';
import { foldPhrase } from './fold-phrase.ts';
import { productHeading } from './page/product-heading.ts';

/** A longer heading is a sentence about the thing, not its name. */
const LONGEST = 300;

/** Above the markup's name where that has the name of the site behind it. */
const WEIGHTS = { shown: 0.6, bare: 0.97 } as const;

/**
 * The name of the thing on a product page, as its heading shows it; `told` are the readings of its markup, which
 * often repeats the title with the name of the site: `Wool pullover — Beispiel`.
 *
 * @example readHeadingName(snapshot, [])[0]?.value // 'Wool pullover'
 */
export function readHeadingName(snapshot: Snapshot, told: readonly Candidate[]): Candidate[] {
  const at = productHeading(snapshot);
  const name = (at === null ? '' : (snapshot.blocks[at]?.text ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  if (name === '' || name.length > LONGEST || isWaiting(name) || isSite(name, snapshot)) return [];
  const isBare = told.some(
    ({ path, value }) => path === 'product.name' && isTitle(String(value), name, snapshot),
  );
  const evidence = evidenceOf('text', name, snapshot.url, `block:${at}`);
  return [candidate('product.name', name, evidence, isBare ? WEIGHTS.bare : WEIGHTS.shown)];
}

/** The name with a dash or bar and the last part of the page's title behind it, which is the site's. */
function isTitle(told: string, name: string, { title }: Snapshot): boolean {
  if (!told.startsWith(name)) return false;
  const [, site] = /^ [|–—·•-] (.{2,60})$/.exec(told.slice(name.length)) ?? [];
  return site !== undefined && foldPhrase(told) === foldPhrase(title);
}

/** A page whose programs have yet to fill it shows the shop's own name. */
function isSite(name: string, { meta }: Snapshot): boolean {
  const site = meta.find((one) => one.name.toLowerCase() === 'og:site_name')?.content ?? '';
  return /\p{L}/u.test(name) && foldPhrase(site).replace(/\W+$/, '') === foldPhrase(name);
}

/** `Loading product…`: a template whose name is still to come. */
function isWaiting(name: string): boolean {
  return /(?:\.\.\.|…)$/.test(name) && name.split(' ').length <= 3;
}
