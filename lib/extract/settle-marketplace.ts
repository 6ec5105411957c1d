import type { PageKind } from '../facts/page-kind.ts';
import type { Snapshot } from '../facts/snapshot.ts';
import { blockOf } from './block-of.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isSiteName, type SiteNames, siteNames } from './text/site-names.ts';

/** A name that stands twice for eyes and for screen readers: `Tea House Tea House`. */
const TWICE = /^(.{2,60}?) \1$/u;

/**
 * Settles who sells on the page of a product: `seller.marketplace` is true where another than the site is named, and
 * false where the site names itself. Where somebody else sells, names of the site are no seller's, but
 * `platform.name`. Other kinds of page do not tell.
 *
 * `found` holds the readings of a page; those of other paths are given back as they are.
 *
 * @example settleMarketplace(found, snapshot, 'product')
 */
export function settleMarketplace(
  found: readonly Candidate[],
  snapshot: Snapshot,
  kind: PageKind,
): Candidate[] {
  if (kind !== 'product') return found.filter(({ path }) => path !== 'seller.marketplace');
  const names = siteNames(snapshot);
  const settled = sound(found.map((reading) => oneName(reading)));
  const told = settled.filter(({ path }) => path === 'seller.marketplace');
  const sellers = firstOf(settled.filter((reading) => isSeller(reading, told)));
  const own = sellers.filter((reading) => isOwn(reading, names));
  const facts = own.map(({ evidence, weight }) => candidate('seller.marketplace', false, evidence, weight));
  const others = told.filter(({ evidence }) => !own.some((reading) => isSame(reading, evidence)));
  const rest = settled.filter(
    (reading) =>
      reading.path !== 'seller.marketplace' &&
      (reading.path !== 'seller.name' || sellers.includes(reading) || !isSeller(reading, told)),
  );
  if (others.length === 0 || own.length > 0) return [...rest, ...facts];
  const platform = names.name;
  const kept = rest.filter((reading) => reading.path !== 'seller.name' || sellers.includes(reading));
  const [first] = others;
  const evidence = first && platform ? [candidate('platform.name', platform, first.evidence, 0.4)] : [];
  return [...kept, ...others, ...evidence];
}

/** Sold by the whole metre, vendu par petit lot: several small words are no name, and nobody is told. */
function sound(found: readonly Candidate[]): Candidate[] {
  const isSmall = ({ path, value }: Candidate) =>
    path === 'seller.name' && /^\p{Ll}+ [\p{Ll} ]*$/u.test(String(value));
  const places = new Set(found.filter(isSmall).map(({ evidence }) => evidence.locator));
  if (places.size === 0) return [...found];
  const isUnsound = (reading: Candidate) =>
    isSmall(reading) || (reading.path === 'seller.marketplace' && places.has(reading.evidence.locator));
  return found.filter((reading) => !isUnsound(reading));
}

/** Of several sellers the page's own offer names the first; the others are other offers. */
function firstOf(sellers: readonly Candidate[]): Candidate[] {
  const placeOf = ({ evidence }: Candidate) => blockOf(evidence.locator);
  const first = Math.min(...sellers.map(placeOf).filter((place) => place >= 0));
  return sellers.filter((reading) => placeOf(reading) < 0 || placeOf(reading) === first);
}

function oneName(reading: Candidate): Candidate {
  if (reading.path !== 'seller.name') return reading;
  return { ...reading, value: String(reading.value).replace(TWICE, '$1') } as Candidate;
}

/** A name that stands where it says who sells, or that the offer's own data gives for its seller. */
function isSeller({ path, evidence }: Candidate, told: readonly Candidate[]): boolean {
  if (path !== 'seller.name') return false;
  if (evidence.source !== 'text') return /seller|offeredBy/i.test(`${evidence.locator} ${evidence.quote}`);
  return told.some((other) => other.evidence.locator === evidence.locator);
}

function isOwn({ value }: Candidate, names: SiteNames): boolean {
  return isSiteName(String(value), names);
}

function isSame({ evidence }: Candidate, other: Candidate['evidence']): boolean {
  return evidence.source === other.source && evidence.locator === other.locator;
}
